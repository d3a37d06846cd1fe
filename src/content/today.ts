import { today as todayAt } from "../log/calendar-date";
import type { CalendarDate } from "../log/entry";

/** Today in a time zone; `TIL_TODAY=YYYY-MM-DD` says otherwise, for tests and for a look ahead. */
export function today(timeZone: string): CalendarDate {
  return process.env.TIL_TODAY || todayAt(timeZone, new Date());
}
