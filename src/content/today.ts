import { parseCalendarDate, today as todayAt } from "../log/calendar-date";
import type { CalendarDate } from "../log/entry";
import { type Message, message } from "../log/message";

/** Today in a time zone; `TIL_TODAY=YYYY-MM-DD` says otherwise, for tests and for a look ahead. */
export function today(timeZone: string): CalendarDate {
  return process.env.TIL_TODAY || todayAt(timeZone, new Date());
}

/** Says so where `TIL_TODAY` is no day: drafts would be told from other logs by it. */
export function checkToday(): Message[] {
  const given = process.env.TIL_TODAY;
  if (!given || parseCalendarDate(given) !== null) return [];
  const place = { file: "TIL_TODAY", line: 1, column: 1 };
  return [message("settings-value", { ...place, found: given, expected: "a day as YYYY-MM-DD" })];
}
