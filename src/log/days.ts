import { saysOnlyDate } from "./date-only";
import type { CalendarDate } from "./entry";
import { findDates, type NoDate } from "./find-dates";
import type { Line } from "./line";
import { isHeadingLine } from "./marks";
import { plainText } from "./plain-text";

/** One dated day of a log that holds several: it begins at its heading. */
export interface Day {
  date: CalendarDate;
  until: CalendarDate | null;
  /** Index of its heading's line. */
  at: number;
  heading: string;
}

/** A heading that is dated, or written as if it were. */
export interface DayHeadings {
  days: Day[];
  impossible: { line: number; date: NoDate }[];
}

/** Finds the headings that each open a day of their own; fewer than two open none. */
export function findDays(lines: Line[], year: number | undefined): DayHeadings {
  const found: (Day & { level: number })[] = [];
  const impossible: DayHeadings["impossible"] = [];
  lines.forEach((line, at) => {
    if (!isHeadingLine(lines, at)) return;
    const heading = plainText(line.text);
    const read = findDates(heading, { year });
    const [date] = read.dates;
    const level = line.level || line.underlined;
    if (date && saysOnlyDate(heading, date.start, date.end))
      found.push({ ...date, at, heading, level });
    else if (!date && read.impossible[0]) {
      impossible.push({ line: line.number, date: read.impossible[0] });
    }
  });
  const level = found[0]?.level;
  const days = found.filter((day, i) => day.level === level && differs(day, found[i - 1]));
  return { days: days.length > 1 ? days : [], impossible };
}

function differs(day: Day, before: Day | undefined): boolean {
  return before === undefined || before.date !== day.date;
}
