import { calendarDate, compareDates, daysBetween, whyImpossible } from "./calendar-date";
import type { CalendarDate } from "./entry";

/** A day, or a range of days, as a text names it. */
export interface FoundDate {
  date: CalendarDate;
  until: CalendarDate | null;
  /** Where it stands in the text: offset of its first character, and of the one after its last. */
  start: number;
  end: number;
}

/** Something written like a date that the calendar does not have. */
export interface NoDate {
  written: string;
  why: string;
  start: number;
}

/** What `findDates` may take for a date beyond a full one. */
export interface DateHints {
  /** The year of dates that name none; without it they are not dates. */
  year?: number;
  /** Whether six digits (`210128`) are a date, as they are in names. */
  sixDigits?: boolean;
}

/** Finds the dates in one short text (a title, a name, a heading), in their order. */
export function findDates(
  text: string,
  hints: DateHints = {},
): { dates: FoundDate[]; impossible: NoDate[] } {
  const head = text.slice(0, LONGEST_TEXT);
  const dates: FoundDate[] = [];
  const impossible: NoDate[] = [];
  if (!/\d/.test(head)) return { dates, impossible };
  for (const form of FORMS) {
    if (form.needs && hints[form.needs] === undefined) continue;
    for (const match of head.matchAll(form.pattern)) {
      const found = readMatch(form, match, hints);
      if (!found || overlaps(dates, impossible, match.index)) continue;
      if ("why" in found) impossible.push(found);
      else dates.push(withRange(head, found, form.compact ?? false));
    }
  }
  return { dates: dates.sort((a, b) => a.start - b.start), impossible };
}

const LONGEST_TEXT = 400;
const MONTH =
  "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
const MONTH_STARTS = "janfebmaraprmayjunjulaugsepoctnovdec";

interface Form {
  pattern: RegExp;
  /** Which group holds what: year, month, day. */
  order: string;
  needs?: keyof DateHints;
  /** Written without separators, so that a hyphen after it can only open a range. */
  compact?: boolean;
  /** A form that versions and prices share: numbers that are no date are not one. */
  loose?: boolean;
}

/** From the surest form to the weakest; a stretch of text is taken by the first that fits. */
const FORMS: Form[] = [
  {
    pattern:
      /(?<!\d)((?:19|20)\d{2})\s?[-./_,年년 ]\s?(\d{1,2})\s?[-./_,月월 ]\s?(\d{1,2})(?!\d)\s?[日일]?/g,
    order: "ymd",
  },
  {
    pattern: /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?=\D|$|\d{4}(?:\d{2})?(?!\d))/g,
    order: "ymd",
    compact: true,
    loose: true,
  },
  {
    pattern: new RegExp(
      `\\b(${MONTH})\\.?\\s?(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s?|\\s)((?:19|20)\\d{2})(?!\\d)`,
      "gi",
    ),
    order: "mdy",
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-](?:of\\s)?(${MONTH})\\.?[,\\s-]\\s?((?:19|20)\\d{2})(?!\\d)`,
      "gi",
    ),
    order: "dmy",
  },
  { pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?!\d)/g, order: "mdy", loose: true },
  {
    pattern: /(?<![\d.-])(\d{1,2})([-.])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/g,
    order: "d-my",
    loose: true,
  },
  { pattern: /(?<!\d)['’]?(\d{2})년\s?(\d{1,2})월\s?(\d{1,2})일/g, order: "ymd" },
  {
    pattern: /(?<![\d.\-/])['’]?(\d{2})([-./])(\d{2})\2(\d{2})(?![\d.\-/]\d|\d)/g,
    order: "y-md",
    loose: true,
  },
  {
    pattern: /(?<![\p{L}\d.])(\d{2})(\d{2})(\d{2})(?!\d)/gu,
    order: "ymd",
    needs: "sixDigits",
    compact: true,
    loose: true,
  },
  { pattern: /(?<!\d)(\d{1,2})[월月]\s?(\d{1,2})[일日]/g, order: "md", needs: "year" },
  {
    pattern: new RegExp(`\\b(${MONTH})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`, "g"),
    order: "md",
    needs: "year",
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(${MONTH})\\b`, "g"),
    order: "dm",
    needs: "year",
  },
  {
    pattern: /(?<![\d./-])(\d{1,2})\s?[-./ ]\s?(\d{1,2})(?![./-]?\d)/g,
    order: "md",
    needs: "year",
    loose: true,
  },
];

function readMatch(
  form: Form,
  match: RegExpExecArray,
  hints: DateHints,
): FoundDate | NoDate | null {
  const part = (letter: string) => match[form.order.indexOf(letter) + 1];
  const year = form.order.includes("y") ? readYear(part("y")) : (hints.year ?? 0);
  let month = readMonth(part("m"));
  let day = Number(part("d"));
  // 15/03/2021 can only be the day first, and 03.15.2021 only the month.
  if (form.order !== "ymd" && month > 12 && day <= 12) [month, day] = [day, month];
  if (year === 0) return null;
  const date = calendarDate(year, month, day);
  const start = match.index;
  if (date) return { date, until: null, start, end: start + match[0].trimEnd().length };
  const likelyDate = month >= 1 && month <= 12 && day >= 29 && day <= 31;
  if (form.loose ? !likelyDate || form.order === "md" : month === 0 || day === 0) return null;
  return { written: match[0].trim(), why: whyImpossible(year, month), start };
}

function readYear(text = ""): number {
  if (text.length === 4) return Number(text);
  const short = Number(text);
  // Two digits are a year only where someone may have kept a digital log in it.
  return short >= 10 && short <= 49 ? 2000 + short : 0;
}

function readMonth(text = ""): number {
  if (/^\d/.test(text)) return Number(text);
  return MONTH_STARTS.indexOf(text.slice(0, 3).toLowerCase()) / 3 + 1;
}

function overlaps(dates: FoundDate[], impossible: NoDate[], start: number): boolean {
  return (
    dates.some((d) => start >= d.start && start < d.end) ||
    impossible.some((d) => start >= d.start && start < d.start + d.written.length)
  );
}

/** How a range goes on after its first day: `~19`, `~0605`, `~06.19`, `~20210405`, `~ 2021-04-05`. */
const TAIL =
  /\s?(?:\([^()]{1,4}\)\s?)?[~〜～–—]\s?(?:((?:19|20)\d{2})[-./년年 ]?\s?(\d{1,2})[-./월月 ]?\s?(\d{1,2})|(\d{2})(\d{2})|(\d{1,2})[-./월月]\s?(\d{1,2})|(\d{1,2}))(?!\d)\s?[일日]?/y;
const HYPHEN_TAIL = /-(?:((?:19|20)\d{2})(\d{2})(\d{2})|(\d{2})(\d{2})|(\d{2}))(?![\d:])/y;
const LONGEST_RANGE = 62;
const LONGEST_HYPHEN_RANGE = 14;

function withRange(text: string, found: FoundDate, compact: boolean): FoundDate {
  return (
    rangeBy(TAIL, text, found, LONGEST_RANGE) ??
    (compact ? rangeBy(HYPHEN_TAIL, text, found, LONGEST_HYPHEN_RANGE) : null) ??
    found
  );
}

function rangeBy(tail: RegExp, text: string, found: FoundDate, longest: number): FoundDate | null {
  tail.lastIndex = found.end;
  const match = tail.exec(text);
  if (!match) return null;
  const until = lastDay(found.date, match);
  if (!until || daysBetween(found.date, until) > longest) return null;
  return { ...found, until, end: found.end + match[0].length };
}

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
    written[0]?.length === 1 ? calendarDate(year, month, day - (day % 10) + a) : null;
  const nextMonth = month === 12 ? calendarDate(year + 1, 1, a) : calendarDate(year, month + 1, a);
  return later(calendarDate(year, month, a)) ?? later(sameTens) ?? later(nextMonth);
}
