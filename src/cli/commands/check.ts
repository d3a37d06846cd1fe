import { checkImages } from "../../content/check-images";
import { contentDir } from "../../content/content-dir";
import type { LogReading } from "../../content/read-folder";
import { readOptionsOf } from "../../content/settings";
import { shownContentPath, shownPath } from "../../content/shown-path";
import { type Message, rules } from "../../log/message";
import { checkNamedFolder } from "../check-folder";
import { explain } from "../explain";
import { formatMessage, type MessageFormat } from "../format-message";
import { contentPath, readNamedLog } from "../log-file";
import { readJournal } from "../read-journal";
import { print, tell } from "../render";

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

/** The whole content folder. */
function checkAll(): Checked {
  const dir = contentDir();
  const { readings, messages } = readJournal(dir);
  const shown = (path: string) => shownContentPath(dir, path);
  return {
    readings: readings.map((reading) => ({ ...reading, path: shown(reading.path) })),
    messages: messages.map((message) => ({ ...message, file: shown(message.file) })),
    unread: 0,
  };
}

/** Some logs: those of the content folder beside all others, any others by themselves. */
function checkFiles(files: readonly string[]): Checked {
  checkNamedFolder();
  const inside = files.filter((file) => contentPath(file) !== undefined);
  const asked = new Set(inside.map((file) => shownPath(file).normalize("NFC")));
  const all = inside.length > 0 ? checkAll() : { readings: [], messages: [], unread: 0 };
  const readings = all.readings.filter(({ path }) => asked.has(path.normalize("NFC")));
  const messages = all.messages.filter(({ file }) => asked.has(file));
  const known = new Set(readings.map(({ path }) => path.normalize("NFC")));
  const options = readOptionsOf(contentDir());
  let unread = 0;
  for (const file of files.filter((file) => !known.has(shownPath(file).normalize("NFC")))) {
    const read = readNamedLog(file, file, options);
    if (read === undefined) unread++;
    else {
      readings.push({ path: file, ...read });
      messages.push(...read.messages, ...checkImages(".", file, read.images, false));
    }
  }
  return { readings, messages, unread };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
