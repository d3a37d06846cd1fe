import { calendarDate, whyImpossible } from "./calendar-date";
import { DATE_FORMS, type DateForm, HOLDS } from "./date-forms";
import { withRange } from "./date-range";
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
  const head = withPlainDigits(text.slice(0, LONGEST_TEXT));
  const dates: FoundDate[] = [];
  const impossible: NoDate[] = [];
  if (!/\d/.test(head)) return { dates, impossible };
  const holds = { year: HOLDS.year.test(head), month: HOLDS.month.test(head), digit: true };
  for (const form of DATE_FORMS) {
    if (!holds[form.holds] || (form.needs && !hints[form.needs])) continue;
    // Six digits may be anything where a date is written out beside them.
    if (form.needs === "sixDigits" && dates.length > 0) continue;
    for (const match of head.matchAll(form.pattern)) {
      const found = readMatch(form, match, hints);
      if (!found || overlaps(dates, impossible, match.index)) continue;
      if ("why" in found) impossible.push(found);
      else dates.push(withRange(head, found, form.compact ?? false));
    }
  }
  return { dates: dates.sort((a, b) => a.start - b.start), impossible };
}

/** The text with its wide digits and unbreakable hyphens as plain ones, letter for letter. */
function withPlainDigits(text: string): string {
  if (!/[０-９‐‑]/.test(text)) return text;
  return text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - WIDE_DIGITS))
    .replace(/[‐‑]/g, "-");
}

/** How far the wide digits stand behind the plain ones. */
const WIDE_DIGITS = 0xfee0;

const LONGEST_TEXT = 400;
const MONTH_STARTS = "janfebmaraprmayjunjulaugsepoctnovdec";
function readMatch(
  form: DateForm,
  match: RegExpExecArray,
  hints: DateHints,
): FoundDate | NoDate | null {
  const part = (letter: string) => match[form.order.indexOf(letter) + 1];
  const year = form.order.includes("y") ? readYear(part("y")) : (hints.year ?? 0);
  let month = readMonth(part("m"));
  let day = Number(part("d"));
  // 15/03/2021 can only be the day first, and 03.15.2021 only the month.
  if (!form.order.startsWith("y") && month > 12 && day <= 12) [month, day] = [day, month];
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
