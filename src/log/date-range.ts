import { calendarDate, compareDates, daysBetween } from "./calendar-date";
import type { CalendarDate } from "./entry";
import type { FoundDate } from "./find-dates";

/** The date with the last day of its range, where the text goes on to name one. */
export function withRange(text: string, found: FoundDate, compact: boolean): FoundDate {
  return (
    rangeBy(TAIL, text, found, LONGEST_RANGE) ??
    (compact ? rangeBy(HYPHEN_TAIL, text, found, LONGEST_HYPHEN_RANGE) : null) ??
    found
  );
}

/** How a range goes on after its first day: `~19`, `~0605`, `~06.19`, `~20210405`, `~ 2021-04-05`. */
const TAIL =
  /\s?(?:\([^()]{1,4}\)\s?)?[~〜～–—]\s?(?:((?:19|20)\d{2})[-./년年 ]?\s?(\d{1,2})[-./월月 ]?\s?(\d{1,2})|(\d{2})(\d{2})|(\d{1,2})[-./월月]\s?(\d{1,2})|(\d{1,2}))(?!\d)\s?[일日]?/y;
const HYPHEN_TAIL = /-(?:((?:19|20)\d{2})(\d{2})(\d{2})|(\d{2})(\d{2})|(\d{2}))(?![\d:])/y;
const LONGEST_RANGE = 62;
const LONGEST_HYPHEN_RANGE = 14;

function rangeBy(tail: RegExp, text: string, found: FoundDate, longest: number): FoundDate | null {
  tail.lastIndex = found.end;
  const match = tail.exec(text);
  const end = found.end + (match?.[0].trimEnd().length ?? 0);
  if (!match || !closesRange(match, text.slice(end))) return null;
  const until = lastDay(found.date, match);
  if (!until || daysBetween(found.date, until) > longest) return null;
  return { ...found, until, end };
}

/** Whether numbers behind a date are its last day: "2024-03-04 — 3 bugs" and "— 3.5 hours" count something. */
function closesRange(match: RegExpExecArray, rest: string): boolean {
  const [written] = match;
  if (/^\p{L}/u.test(rest)) return false;
  return isTight(written) || NAMES_DAY.test(written) || ENDS_THERE.test(rest);
}

/** Written with a tilde, or without blanks, as nobody writes a remark. */
function isTight(written: string): boolean {
  return /[~〜～]/.test(written) || !/\s/.test(written);
}

/** A day said in full, or with a month of two digits beside it. */
const NAMES_DAY = /[일日月월]|(?:19|20)\d{2}|\d{2}[-./]\s?\d{2}\s?$/;
const ENDS_THERE = /^\s*(?:\([^()]{1,4}\)\s*)?(?:[)\]）】」,.!:;|]|$)/;

/** The last day of a range, whose end leaves out what its beginning said: the year, the month, the tens. */
function lastDay(from: CalendarDate, match: RegExpExecArray): CalendarDate | null {
  const [year, month, day] = from.split("-").map(Number) as [number, number, number];
  const later = (date: CalendarDate | null) => (date && compareDates(date, from) > 0 ? date : null);
  if (match[1]) return later(calendarDate(Number(match[1]), Number(match[2]), Number(match[3])));
  const written = match.slice(4).filter((part) => part !== undefined);
  const [a = 0, b] = written.map(Number);
  if (b !== undefined)
    return later(calendarDate(year, a, b)) ?? later(calendarDate(year + 1, a, b));
  const sameTens =
    written[0]?.length === 1 && !/\s/.test(match[0])
      ? calendarDate(year, month, day - (day % 10) + a)
      : null;
  const sameMonth = later(calendarDate(year, month, a)) ?? later(sameTens);
  if (sameMonth || !(isTight(match[0]) || NAMES_DAY.test(match[0]))) return sameMonth;
  return later(month === 12 ? calendarDate(year + 1, 1, a) : calendarDate(year, month + 1, a));
}
