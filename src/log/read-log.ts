import { controlMessages } from "./control-characters";
import { impossibleDate } from "./date-messages";
import { datedTexts } from "./dated-texts";
import { findDays } from "./days";
import type { LogEntry } from "./entry";
import { type FrontMatter, readFrontMatter } from "./front-matter";
import { type ImageReference, readImages } from "./image-references";
import { isMdx } from "./is-mdx";
import type { Line } from "./line";
import { type LogDate, readLogDate } from "./log-date";
import { type LogFields, readFields } from "./log-fields";
import { type LogReference, readLogReferences } from "./log-references";
import { type TermFinder, termFinder } from "./mentions";
import { conflictMessages } from "./merge-conflict";
import { type Message, message } from "./message";
import { oddSpaceMessages } from "./odd-spaces";
import { titleInPath } from "./path-date";
import { type Phrases, phrasesOf } from "./phrases";
import { readBody } from "./read-body";
import { scanLines } from "./scan";
import type { Considered } from "./sections";
import { readPath, readSource } from "./source";
import type { TagTerm } from "./tag-dictionary";
import type { VocabularyExtension } from "./vocabulary";

/** What a team adds to what naeil knows. */
export interface ReadOptions {
  vocabulary?: VocabularyExtension;
  /** Terms beside those of the dictionary that comes with naeil. */
  terms?: readonly TagTerm[];
}

/** What was read from one file. */
export interface ReadResult {
  /** In their order in the file; more than one where it holds several dated days. */
  entries: LogEntry[];
  messages: Message[];
  /** What looked like a plan and was not taken for one. */
  considered: Considered[];
  /** The images that should lie beside it: whoever knows the folder can say which are missing. */
  images: ImageReference[];
  /** What it says of other logs: whoever knows them all can say which are not there. */
  references: LogReference[];
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
    terms: termFinder(options.terms),
    raw: source.lines,
    endsOpen: source.text !== "" && !source.text.endsWith("\n"),
    lines: scanLines(source.lines.slice(front.lineCount), front.lineCount + 1, isMdx(file)),
    messages: [...front.messages],
    considered: [],
  };
  for (const found of conflictMessages(log.lines, file)) log.messages.push(found);
  for (const found of oddSpaceMessages(log.raw, front.lineCount, log.lines, file))
    log.messages.push(found);
  log.messages.push(...controlMessages(source.written, file));
  const fields = readFields(front, file, log.messages);
  const entries = readDays(log).map((slice) => readEntry(log, slice, fields));
  if (!log.lines.some(({ text: words }) => /[\p{L}\p{N}]/u.test(words)))
    log.messages.push(empty(log));
  log.messages.sort((a, b) => a.line - b.line || a.column - b.column);
  const { messages, considered } = log;
  return {
    entries,
    messages,
    considered,
    images: readImages(log.lines, log.raw),
    references: readLogReferences(log.lines, log.raw),
  };
}

/** A file while it is being read. */
interface Log {
  file: string;
  front: FrontMatter;
  phrases: Phrases;
  terms: TermFinder;
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
  for (const { line, date } of impossible) messages.push(impossibleDate(file, date, line, 1));
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

function readEntry(log: Log, slice: Slice, fields: LogFields): LogEntry {
  const { file, front, raw } = log;
  const first = front.lineCount + slice.from;
  const last = front.lineCount + slice.to;
  const read = readBody(log.lines.slice(slice.from, slice.to), log.phrases, slice, file);
  for (const found of read.messages) log.messages.push(found);
  for (const label of read.considered) log.considered.push(label);
  const title = slice.title ?? fields.title ?? read.title ?? titleInPath(file, slice.date);
  const tags = read.tagsWith(fields.tags);
  const open = log.endsOpen && last === raw.length;
  return {
    file,
    date: slice.date,
    until: slice.until,
    written: slice.written,
    title,
    author: fields.author,
    draft: fields.draft,
    tags,
    mentioned: readMentions(log, `${title}\n${read.words}`, tags),
    sections: read.sections,
    tasks: read.tasks,
    settled: read.settled,
    body: raw.slice(first, last).join("\n") + (first < last && !open ? "\n" : ""),
    bodyLine: first + 1,
  };
}

/** The terms that the text mentions beyond those that its author made tags. */
function readMentions({ terms }: Log, text: string, tags: string[]): string[] {
  const explicit = new Set(tags.map((tag) => terms.termOf(tag)?.name));
  return terms.find(text).filter((name) => !explicit.has(name));
}

function empty({ file, front }: Log): Message {
  const line = Math.max(front.lineCount, 1);
  const found = "no text below the front matter";
  return message("empty-log", { file, line, column: 1, found, expected: "what was done that day" });
}
