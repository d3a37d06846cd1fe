import { parseCalendarDate } from "../log/calendar-date";
import type { CalendarDate } from "../log/entry";
import { isKoreanEnding } from "./korean-endings";
import { type Word, wordsOf } from "./words";

/** What is looked for. */
export interface Query {
  words: Word[];
  /** Tags as they were written, without the mark. */
  tags: string[];
  author: string | null;
  /** The first and the last day, both included. */
  from: CalendarDate | null;
  to: CalendarDate | null;
  problems: QueryProblem[];
}

/** Something in a query that is not looked for, and why. */
export interface QueryProblem {
  kind: "too-long" | "impossible-date" | "unknown-tag" | "unknown-author";
  found: string;
}

/**
 * Reads what was typed: words, `#tags`, `author:dh`, `from:2021-01` and `to:2021` (a month or a year is
 * meant as a whole).
 */
export function parseQuery(text: string): Query {
  const query: Query = { words: [], tags: [], author: null, from: null, to: null, problems: [] };
  if (text.length > LONGEST)
    query.problems.push({ kind: "too-long", found: `${text.slice(0, 20)}…` });
  const rest = text
    .slice(0, LONGEST)
    .normalize("NFC")
    .replace(/(^|\s)[#＃]([^\s#＃]+)/g, (_, space, tag) => {
      query.tags.push(tag);
      return `${space}\n`;
    })
    .replace(/(^|\s)(author|from|to|since|until|tag):(\S+)/gi, (_, space, field, value) => {
      setField(query, field.toLowerCase(), value);
      return `${space}\n`;
    });
  query.words = meantWords(wordsOf(rest)).slice(0, MOST_WORDS);
  return query;
}

/** Adds to a query what is chosen beside it. */
export function setField(query: Query, field: string, value: string): void {
  if (field === "tag") query.tags.push(value.replace(/^[#＃]/, ""));
  else if (field === "author") query.author = value;
  else {
    const end = field === "to" || field === "until";
    const day = dayOf(value, end);
    if (day === null) query.problems.push({ kind: "impossible-date", found: value });
    else query[end ? "to" : "from"] = day;
  }
}

/** Nobody types more. */
const LONGEST = 300;
const MOST_WORDS = 12;

/** A day; of a year or a month the first or the last. */
function dayOf(value: string, end: boolean): CalendarDate | null {
  const [, year = "", month, day] =
    /^(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?$/.exec(value) ?? [];
  const two = (part: string) => part.padStart(2, "0");
  if (day !== undefined) return parseCalendarDate(`${year}-${two(month ?? "")}-${two(day)}`);
  const first = parseCalendarDate(`${year}-${two(month ?? (end ? "12" : "1"))}-01`);
  if (first === null || !end) return first;
  for (let last = 31; last > 27; last--) {
    const date = parseCalendarDate(`${first.slice(0, 8)}${last}`);
    if (date !== null) return date;
  }
  return null;
}

/** The words without what only bends the name before: 를 in docker를. */
function meantWords(words: readonly Word[]): Word[] {
  return words.filter(
    ({ text, glued }, i) =>
      !(glued && /[a-z\d+#]$/.test(words[i - 1]?.text ?? "") && isKoreanEnding(text)),
  );
}
