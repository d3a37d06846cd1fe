import type { CalendarDate } from "./entry";
import type { NoDate } from "./find-dates";
import { type Message, message } from "./message";

/** A day, and the source that names it. */
export interface NamedDay {
  date: CalendarDate;
  /** "title", "file name": what stands after "in the". */
  name: string;
  line: number;
  column: number;
}

/** Two sources name different days; `chosen` is the one that is believed. */
export function datesDisagree(file: string, chosen: NamedDay, other: NamedDay): Message {
  return message("dates-disagree", {
    file,
    line: other.line,
    column: other.column,
    found: `${other.date} in the ${other.name} and ${chosen.date} in the ${chosen.name}`,
    expected: "one day; the log is read as of the second",
  });
}

/** A day that the calendar does not have. */
export function impossibleDate(file: string, date: NoDate, line: number, column: number): Message {
  return message("impossible-date", {
    file,
    line,
    column,
    found: `the date ${date.written}, but ${date.why}`,
    expected: "a day that the calendar has",
  });
}

/** No source names a day. */
export function noDate(file: string, line: number): Message {
  return message("no-date", {
    file,
    line,
    column: 1,
    found: "no date",
    expected: "one in the front matter, the title, the file name or the first lines",
  });
}
