import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { contentDir } from "../../content/content-dir";
import { fileProblem, isSystemError } from "../../content/file-problem";
import { readSettings } from "../../content/settings";
import { shownContentPath, shownPath } from "../../content/shown-path";
import type { CalendarDate } from "../../log/entry";
import { messageLine } from "../../log/message";
import { checkFolder } from "../check-folder";
import { chooseAuthor } from "../choose-author";
import { chooseDay } from "../choose-day";
import { CommandError } from "../command-error";
import { findLogOfDay } from "../log-of-day";
import { logText } from "../log-text";
import { print, tell } from "../render";

/** The options of `til new`, as they were typed. */
export interface NewOptions {
  author?: string;
  date?: string;
  title?: string;
}

/**
 * `til new`: writes the log of a day from a template, never over an existing file, and prints its
 * path. Gives the exit code: 1 where the settings or the template have errors.
 */
export async function newLog({ author: named, date, title }: NewOptions): Promise<0 | 1> {
  const dir = contentDir();
  checkFolder(dir);
  const settings = readSettings(dir);
  for (const message of settings.messages) {
    tell(messageLine({ ...message, file: shownContentPath(dir, message.file) }));
  }
  if (settings.messages.length > 0) return 1;
  const day = chooseDay(date, settings.site.timeZone);
  const author = chooseAuthor(named, settings.authors, dir);
  const folder = folderOf(dir, settings.authors !== undefined, author);
  const there = findLogOfDay(dir, settings, day, author, settings.authors ? undefined : folder);
  if (there !== undefined) throw alreadyThere(day, join(dir, there));
  const path = `${folder === undefined ? "" : `${folder}/`}${day.slice(0, 4)}/${day}.md`;
  const { text, errors } = logText({ dir, path, day, author, title }, settings);
  for (const message of errors) tell(messageLine(message));
  if (errors.length > 0) return 1;
  writeNew(join(dir, path), text, day);
  await print(shownPath(join(dir, path)));
  return 0;
}

/**
 * The folder of an author's logs, where they have one: always with authors.yaml, else where there is a
 * folder of that name already.
 */
function folderOf(dir: string, isTeam: boolean, author: string | undefined): string | undefined {
  if (author === undefined) return undefined;
  // A folder that came from a Mac may spell the same name in decomposed letters.
  const folder = readdirSync(dir).find((name) => name.normalize("NFC") === author.normalize("NFC"));
  return folder ?? (isTeam ? author : undefined);
}

function writeNew(path: string, text: string, day: CalendarDate): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    if (isSystemError(error) && error.code === "EEXIST" && error.syscall === "open") {
      throw alreadyThere(day, path);
    }
    const problem = fileProblem(error);
    if (problem === undefined) throw error;
    throw new CommandError(`can't write ${shownPath(path)}: ${problem}`, 1);
  }
}

function alreadyThere(day: CalendarDate, path: string): CommandError {
  return new CommandError(`the log of ${day} is there already: ${shownPath(path)}`, 1);
}
