import { saysOnlyDate } from "./date-only";
import type { CalendarDate } from "./entry";
import { type FoundDate, findDates, type NoDate } from "./find-dates";
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

/**
 * Finds the headings that each open a day of their own; fewer than two open none.
 * Where the file is dated itself, only headings count that say nothing but a day.
 */
export function findDays(
  lines: Line[],
  year: number | undefined,
  fileIsDated: boolean,
): DayHeadings {
  const found: (Day & { level: number })[] = [];
  const impossible: DayHeadings["impossible"] = [];
  lines.forEach((line, at) => {
    const isHeading = isHeadingLine(lines, at);
    if (!isHeading && !isLoneLine(lines, at)) return;
    const heading = plainText(line.text).replace(/^[-–—=\s]+|[-–—=\s]+$/g, "");
    const read = findDates(heading, { year, sixDigits: isHeading });
    const [date] = read.dates;
    const level = isHeading ? line.level || line.underlined : TEXT_LEVEL;
    if (!isHeading && !(date && saysOnlyDate(heading, date.start, date.end))) return;
    if (date && opensDay(heading, date, fileIsDated)) {
      found.push({ ...date, at: isHeading ? at : headOf(lines, at), heading, level });
    }
    if (!date && read.impossible[0]) {
      impossible.push({ line: line.number, date: read.impossible[0] });
    }
  });
  const level = commonLevel(found);
  const days = found.filter(
    (day, i) => (day.level === level || i === 0) && differs(day, found[i - 1]),
  );
  return { days: days.length > 1 ? days : [], impossible };
}

/** The level of most of the headings, the first one's where no other has more: its day may be the title. */
function commonLevel(found: readonly { level: number }[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { level } of found) counts.set(level, (counts.get(level) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const TEXT_LEVEL = 7;
const LONGEST_DATE = 40;

/** A short line between empty ones or rules: "-- 1 Feb 2023 --" works as a heading. */
function isLoneLine(lines: Line[], at: number): boolean {
  const line = lines[at] as Line;
  if (line.kind !== "text" || line.text.length > LONGEST_DATE || !/\d/.test(line.text))
    return false;
  return [lines[at - 1], lines[at + 1]].every((near) => near?.kind !== "text");
}

/** Where a day begins that a line dates: at the heading right above, if that only announces a date ("## Date"). */
function headOf(lines: Line[], at: number): number {
  let above = at - 1;
  while (lines[above]?.kind === "blank" || lines[above]?.kind === "rule") above--;
  const heading = isHeadingLine(lines, above) ? (lines[above]?.text ?? "") : "";
  return /\p{L}/u.test(heading) && saysOnlyDate(heading, 0, 0) ? above : at;
}

/**
 * Whether a heading opens a day. "3.1" may be a chapter, so a date without its year must look like one;
 * a full date may have a subject beside it.
 */
function opensDay(heading: string, { start, end }: FoundDate, fileIsDated: boolean): boolean {
  const written = heading.slice(start, end);
  const full = /\d{4}|\d{2}\D\d{1,2}\D\d{1,2}/.test(written);
  if (saysOnlyDate(heading, start, end)) {
    return (
      full || (!fileIsDated && (/\d{2}\D\d{2}|[^\d\s./-]/.test(written) || WEEKDAY.test(heading)))
    );
  }
  if (fileIsDated || !full) return false;
  return !/[\p{L}\p{N}]/u.test(heading.slice(0, start)) || saysOnlyDate(heading.slice(end), 0, 0);
}

const WEEKDAY = /[(（](?:[월화수목금토일月火水木金土日]|mon|tue|wed|thu|fri|sat|sun)/i;

function differs(day: Day, before: Day | undefined): boolean {
  return before === undefined || before.date !== day.date;
}
