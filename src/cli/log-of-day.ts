import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { findAuthors } from "../content/authors";
import { decodeText } from "../content/decode-text";
import { findLogs } from "../content/find-logs";
import type { Settings } from "../content/settings";
import type { CalendarDate } from "../log/entry";
import { readLog } from "../log/read-log";

/**
 * The log that an author has written of a day already, as a path below the content folder: whatever
 * the file is called, its date and its author are those that are read from it. With a `folder` only what
 * lies there counts.
 */
export function findLogOfDay(
  dir: string,
  settings: Settings,
  day: CalendarDate,
  author: string | undefined,
  folder?: string,
): string | undefined {
  const names = namesOf(author, settings);
  return findLogs(dir).paths.find((path) => {
    if (folder !== undefined && !path.startsWith(`${folder}/`)) return false;
    const { text } = decodeText(readFileSync(join(dir, path)));
    if (!couldBe(`${path}\n${text}`.normalize("NFC"), day, names)) return false;
    const entries = readLog(text, path).entries.filter((entry) => entry.date === day);
    const { authorOf } = findAuthors(entries, settings.authors, basename(dir));
    return entries.some((entry) => !settings.authors || authorOf.get(entry)?.id === author);
  });
}

/** The names of which a log must hold one to be the author's; none where it needs to hold none. */
function namesOf(author: string | undefined, { authors }: Settings): string[] {
  if (author === undefined || !authors || Object.keys(authors).length === 1) return [];
  return [author, authors[author]?.name ?? author].map((name) => name.normalize("NFC"));
}

/** Whether a log so much as names the year, the day and the author: reading every log takes seconds. */
function couldBe(log: string, day: CalendarDate, names: readonly string[]): boolean {
  const year = day.slice(2, 4);
  const dayOfMonth = String(Number(day.slice(8)));
  return (
    log.includes(dayOfMonth) &&
    log.includes(year) &&
    (names.length === 0 || names.some((name) => log.includes(name)))
  );
}
