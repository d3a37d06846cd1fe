import { basename } from "node:path";
import { findAuthors } from "../../content/authors";
import { contentDir } from "../../content/content-dir";
import { missingImages } from "../../content/missing-images";
import { type LogReading, readFolder } from "../../content/read-folder";
import { readOptions, readOptionsOf, readSettings } from "../../content/settings";
import { checkToday, today } from "../../content/today";
import { brokenLinks } from "../../journal/broken-links";
import { buildJournal } from "../../journal/journal";
import { termFinder } from "../../log/mentions";
import { type Message, rules } from "../../log/message";
import { readLog } from "../../log/read-log";
import { checkFolder } from "../check-folder";
import { explain } from "../explain";
import { formatMessage, type MessageFormat } from "../format-message";
import { contentPath, readText } from "../log-file";
import { print, shownContentPath, shownPath, tell } from "../render";

/** The options of `til check`, as they were typed. */
export interface CheckOptions {
  format: MessageFormat;
  explain?: true;
  rules?: true;
}

/** What was read, with paths as a person at the command line can use them. */
interface Checked {
  readings: LogReading[];
  messages: Message[];
  /** How many files could not be read. */
  unread: number;
}

/**
 * `til check`: prints the messages of all logs, or of the given ones; with `--explain` also what was
 * read as plan, review and reflection. Gives the exit code: 1 where there are errors.
 */
export async function check(files: readonly string[], options: CheckOptions): Promise<0 | 1> {
  if (options.rules) return printRules();
  const { readings, messages, unread } = files.length > 0 ? checkFiles(files) : checkAll();
  for (const message of messages) await print(formatMessage(message, options.format));
  if (options.explain) for (const reading of readings) await print(explain(reading));
  const errors = messages.filter(({ severity }) => severity === "error").length;
  const warnings = count(messages.length - errors, "warning");
  tell(`${count(readings.length, "log")}: ${count(errors, "error")}, ${warnings}`);
  return errors + unread > 0 ? 1 : 0;
}

async function printRules(): Promise<0> {
  for (const [rule, { severity, about }] of Object.entries(rules)) {
    await print(`${rule.padEnd(18)} ${severity.padEnd(8)} ${about}`);
  }
  return 0;
}

/** The whole content folder: its settings, its logs, whose they are and where they stand. */
function checkAll(): Checked {
  const dir = contentDir();
  checkFolder(dir);
  const settings = readSettings(dir);
  const options = readOptions(settings);
  const readings = readFolder(dir, options);
  const entries = readings.flatMap(({ entries }) => entries);
  const authorship = findAuthors(entries, settings.authors, basename(dir));
  const signed = [...authorship.authorOf].map(([entry, author]) => ({ entry, author }));
  const { termOf } = termFinder(options.terms);
  const { journal, messages: clashes } = buildJournal(
    signed,
    authorship.authors,
    termOf,
    today(settings.site.timeZone),
  );
  const referring = readings.flatMap(({ entries: [first], references }) => {
    const author = first && authorship.authorOf.get(first)?.id;
    return author ? [{ file: first.file, author, references }] : [];
  });
  const ofLogs = readings.flatMap(({ path, images, messages }) => [
    ...messages,
    ...missingImages(dir, path, images),
  ]);
  const messages = [
    ...settings.messages,
    ...checkToday(),
    ...ofLogs,
    ...authorship.messages,
    ...clashes,
    ...brokenLinks(journal, referring),
  ];
  const shown = (path: string) => shownContentPath(dir, path);
  return {
    readings: readings.map((reading) => ({ ...reading, path: shown(reading.path) })),
    messages: messages.map((message) => ({ ...message, file: shown(message.file) })),
    unread: 0,
  };
}

/** Some logs: those of the content folder beside all others, any others by themselves. */
function checkFiles(files: readonly string[]): Checked {
  const inside = files.filter((file) => contentPath(file) !== undefined);
  const asked = new Set(inside.map((file) => shownPath(file)));
  const all = inside.length > 0 ? checkAll() : { readings: [], messages: [], unread: 0 };
  const readings = all.readings.filter(({ path }) => asked.has(path));
  const messages = all.messages.filter(({ file }) => asked.has(file));
  const known = new Set(readings.map(({ path }) => path));
  const options = readOptionsOf(contentDir());
  let unread = 0;
  for (const file of files.filter((file) => !known.has(shownPath(file)))) {
    const text = readText(file);
    if (text === undefined) unread++;
    else {
      const reading = { path: file, ...readLog(text, file, options) };
      readings.push(reading);
      messages.push(...reading.messages, ...missingImages(".", file, reading.images));
    }
  }
  return { readings, messages, unread };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
