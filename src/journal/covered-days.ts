import { addDays } from "../log/calendar-date";
import type { CalendarDate, LogEntry } from "../log/entry";

/** The days that an entry logs: one, each of a range, or none where it has no date. */
export function coveredDays({ date, until }: LogEntry): CalendarDate[] {
  if (date === null) return [];
  const days = [date];
  for (let day = addDays(date, 1); until !== null && day <= until; day = addDays(day, 1)) {
    days.push(day);
  }
  return days;
}
