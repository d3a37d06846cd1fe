import { datedTexts } from "./dated-texts";
import { findDays } from "./days";
import type { LogEntry } from "./entry";
import { type FrontMatter, readFrontMatter } from "./front-matter";
import type { Line } from "./line";
import { type LogDate, readLogDate } from "./log-date";
import { type Message, message } from "./message";
import { nameOf } from "./path-date";
import { type Phrases, phrasesOf } from "./phrases";
import { readBody } from "./read-body";
import { scanLines } from "./scan";
import type { Considered } from "./sections";
import { readPath, readSource } from "./source";
import { readTags } from "./tags";
import type { VocabularyExtension } from "./vocabulary";

/** What a team adds to what naeil knows. */
export interface ReadOptions {
  vocabulary?: VocabularyExtension;
}

/** What was read from one file. */
export interface ReadResult {
  /** In their order in the file; more than one where it holds several dated days. */
  entries: LogEntry[];
  messages: Message[];
  /** What looked like a plan and was not taken for one. */
  considered: Considered[];
}

/** Reads a log: what a careful person would take from its text and path. Never throws on content. */
export function readLog(text: string, path: string, options: ReadOptions = {}): ReadResult {
  const file = readPath(path);
  const source = readSource(text);
  const front = readFrontMatter(source.lines, file);
  const log: Log = {
    file,
    front,
    phrases: phrasesOf(options.vocabulary),
    raw: source.lines,
    endsOpen: source.text !== "" && !source.text.endsWith("\n"),
    lines: scanLines(
      source.lines.slice(front.lineCount),
      front.lineCount + 1,
      /\.mdx$/i.test(file),
    ),
    messages: [...front.messages],
    considered: [],
  };
  const fields = readFields(log);
  const entries = readDays(log).map((slice) => readEntry(log, slice, fields));
  if (!log.lines.some(({ text: words }) => /[\p{L}\p{N}]/u.test(words)))
    log.messages.push(empty(log));
  log.messages.sort((a, b) => a.line - b.line || a.column - b.column);
  return { entries, messages: log.messages, considered: log.considered };
}

/** A file while it is being read. */
interface Log {
  file: string;
  front: FrontMatter;
  phrases: Phrases;
  raw: string[];
  /** Whether the last line has no line end. */
  endsOpen: boolean;
  lines: Line[];
  messages: Message[];
  considered: Considered[];
}

interface Slice extends Omit<LogDate, "messages" | "source"> {
  /** Indexes of the first line and of the one after the last. */
  from: number;
  to: number;
  /** The title where a day within the file has one of its own. */
  title: string | null;
}

type Fields = Pick<LogEntry, "author" | "draft" | "tags"> & { title: string | null };

function readFields({ front, file, messages }: Log): Fields {
  const text = (key: string) => {
    const field = front.fields.get(key);
    if (!field) return null;
    if (field.kind === "text") return field.text.replace(/\s+/g, " ");
    const { line, column, kind } = field;
    const expected = `a text as ${key}`;
    messages.push(
      message("front-matter-type", { file, line, column, found: `a ${kind} as ${key}`, expected }),
    );
    return null;
  };
  const draft = text("draft")?.toLowerCase();
  return {
    title: text("title"),
    author: text("author"),
    draft: draft === "true" || draft === "yes" || draft === "on",
    tags: readTags(front.fields, file, messages),
  };
}

/** The days that a file holds: one, unless its headings open several and nothing says that it is of one. */
function readDays(log: Log): Slice[] {
  const { front, file, lines, messages } = log;
  const texts = datedTexts(lines);
  const whole = readLogDate(front.fields, file, texts, front.lineCount + 1);
  const isDated = whole.source === "title" || whole.source === "file name";
  const { days, impossible } = findDays(lines, yearOf(whole, file), isDated);
  const ofOneDay = whole.until !== null || front.fields.has("date") || days.length === 0;
  if (ofOneDay) {
    messages.push(...whole.messages);
    return [{ ...whole, from: 0, to: lines.length, title: null }];
  }
  for (const { line, date } of impossible) {
    const expected = "a day that the calendar has";
    const found = `the date ${date.written}, but ${date.why}`;
    messages.push(message("impossible-date", { file, line, column: 1, found, expected }));
  }
  return days.map((day, i) => ({
    date: day.date,
    until: day.until,
    written: whole.written,
    from: i === 0 ? 0 : day.at,
    to: days[i + 1]?.at ?? lines.length,
    title: day.heading,
  }));
}

/** The year of headings that name only month and day. */
function yearOf({ date, written }: LogDate, file: string): number | undefined {
  const year = (date ?? written)?.slice(0, 4) ?? /(?<!\d)20\d{2}(?!\d)/.exec(file)?.[0];
  return year === undefined ? undefined : Number(year);
}

function readEntry(log: Log, slice: Slice, fields: Fields): LogEntry {
  const { file, front, raw } = log;
  const first = front.lineCount + slice.from;
  const last = front.lineCount + slice.to;
  const read = readBody(log.lines.slice(slice.from, slice.to), log.phrases, slice, file);
  log.messages = log.messages.concat(read.messages);
  log.considered = log.considered.concat(read.considered);
  const open = log.endsOpen && last === raw.length;
  return {
    file,
    date: slice.date,
    until: slice.until,
    written: slice.written,
    title: slice.title ?? fields.title ?? read.title ?? nameOf(file),
    author: fields.author,
    draft: fields.draft,
    tags: read.tagsWith(fields.tags),
    mentioned: [],
    sections: read.sections,
    tasks: read.tasks,
    body: raw.slice(first, last).join("\n") + (first < last && !open ? "\n" : ""),
    bodyLine: first + 1,
  };
}

function empty({ file, front }: Log): Message {
  const line = Math.max(front.lineCount, 1);
  const found = "no text below the front matter";
  return message("empty-log", { file, line, column: 1, found, expected: "what was done that day" });
}
