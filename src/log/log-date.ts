import { weekday } from "./calendar-date";
import { datesDisagree, impossibleDate, noDate } from "./date-messages";
import type { CalendarDate } from "./entry";
import { findDates } from "./find-dates";
import type { Field } from "./front-matter";
import { type Message, message } from "./message";
import { readPathDate } from "./path-date";
import { weekdayAfter } from "./weekday-name";

/** The days of a log, and what was wrong with how they are named. */
export interface LogDate {
  date: CalendarDate | null;
  until: CalendarDate | null;
  written: CalendarDate | null;
  source: DateSource | null;
  messages: Message[];
}

/** Which source named the day; null where none did, or only the day of writing is known. */
export type DateSource = "front matter" | "title" | "file name" | "text";

/** A line of the text that may name the day: a heading, or one of the first lines. */
export interface DatedText {
  text: string;
  line: number;
  /** Whether the line says nothing else, so that it speaks of this log and of no other day. */
  dateOnly: boolean;
}

/** Finds the day that a log is about, by the strongest of its sources. */
export function readLogDate(
  fields: Map<string, Field>,
  path: string,
  texts: DatedText[],
  bodyLine: number,
): LogDate {
  const read: Reading = { file: path, messages: [], sources: [] };
  const written = firstOf(CREATED_KEYS, (key) => readField(read, fields.get(key), key));
  const own = readField(read, fields.get("date"), "date");
  if (own) read.sources.push({ ...own, name: "front matter" });
  readTitle(read, fields.get("title"));
  readTexts(read, texts, readPath(read, path));
  const chosen = read.sources[0] ?? null;
  const until = readField(read, fields.get("until"), "until");
  const other = chosen && otherDay(chosen, read.sources);
  if (chosen && other) read.messages.push(datesDisagree(path, chosen, other));
  if (!chosen && !written && !read.messages.some((m) => m.rule === "impossible-date")) {
    read.messages.push(noDate(path, bodyLine));
  }
  const days = chosen ?? written;
  return {
    date: days?.date ?? null,
    until: later(until, days) ?? rangeEnd(days, read.sources),
    written: written?.date ?? null,
    source: chosen?.name ?? null,
    messages: read.messages,
  };
}

function later(until: Days | null, days: Days | null): CalendarDate | null {
  return until && days && until.date > days.date ? until.date : null;
}

const CREATED_KEYS = [
  "written",
  "createddate",
  "created",
  "created_at",
  "createdat",
  "publishdate",
  "pubdate",
  "published",
  "published_at",
  "publishedat",
];

interface Days {
  date: CalendarDate;
  until: CalendarDate | null;
  line: number;
  column: number;
}

type Source = Days & { name: DateSource };

interface Reading {
  file: string;
  messages: Message[];
  /** From the strongest to the weakest. */
  sources: Source[];
}

function firstOf<T>(keys: string[], read: (key: string) => T | null): T | null {
  for (const key of keys) {
    const value = read(key);
    if (value !== null) return value;
  }
  return null;
}

function readField(read: Reading, field: Field | undefined, key: string): Days | null {
  if (!field) return null;
  const { line, column } = field;
  const text = field.kind === "text" ? field.text : "";
  const { dates, impossible } = findDates(text, { sixDigits: true });
  const [found] = dates;
  if (found) return { date: found.date, until: found.until, line, column };
  if (impossible[0]) read.messages.push(impossibleDate(read.file, impossible[0], line, column));
  else {
    const written = field.kind === "text" ? `“${text}”` : `a ${field.kind}`;
    read.messages.push(
      message("front-matter-type", {
        file: read.file,
        line,
        column,
        found: `${written} as ${key}`,
        expected: "a calendar date such as 2021-01-28",
      }),
    );
  }
  return null;
}

function readTitle(read: Reading, field: Field | undefined): void {
  if (field?.kind !== "text") return;
  const { line, column } = field;
  const { dates, impossible } = findDates(field.text, { sixDigits: true });
  if (dates[0]) read.sources.push({ ...dates[0], line, column, name: "title" });
  else if (impossible[0]) {
    read.messages.push(impossibleDate(read.file, impossible[0], line, column));
  }
}

/** Reads the day that the path names; null where its name and its folders contradict each other. */
function readPath(read: Reading, path: string): Source | null {
  const { found, impossible, contradicts } = readPathDate(path);
  if (impossible) read.messages.push(impossibleDate(path, impossible, 1, 1));
  if (!found) return null;
  const source = { ...found, line: 1, column: 1, name: "file name" as const };
  if (!contradicts) read.sources.push(source);
  return contradicts ? source : null;
}

/** Reads the day that headings and first lines name. A path in doubt stands behind them. */
function readTexts(read: Reading, texts: DatedText[], doubted: Source | null): void {
  const known = read.sources.length > 0;
  for (const { text, line, dateOnly } of texts) {
    if (known && !dateOnly) continue;
    const { dates, impossible } = findDates(text, { sixDigits: dateOnly });
    if (dates[0]) {
      const named: Source = { ...dates[0], line, column: 1, name: "text" };
      const sure = weekdayAfter(text.slice(dates[0].end)) === weekday(named.date);
      if (sure && isOtherYear(read.sources[0], named)) read.sources.unshift(named);
      else read.sources.push(named);
    } else if (impossible[0] && dateOnly) {
      read.messages.push(impossibleDate(read.file, impossible[0], line, 1));
    }
    if (dates[0]) break;
  }
  if (doubted) read.sources.push(doubted);
}

/** A name that is one year off is a slip where the text names the weekday too. */
function isOtherYear(chosen: Source | undefined, { date }: Source): boolean {
  const slips = chosen?.name === "file name" && weekday(chosen.date) !== weekday(date);
  return slips && chosen.date.slice(4) === date.slice(4);
}

function rangeEnd(days: Days | null, sources: Days[]): CalendarDate | null {
  if (!days) return null;
  return sources.find((source) => source.date === days.date && source.until)?.until ?? days.until;
}

/** The first source that names a day outside the log's own. */
function otherDay(chosen: Source, sources: Source[]): Source | undefined {
  const last = rangeEnd(chosen, sources) ?? chosen.date;
  return sources.find(({ date }) => date < chosen.date || date > last);
}
