import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { buildJournal, type Journal } from "../../src/journal/journal";
import type { Author } from "../../src/log/author";
import type { LogEntry } from "../../src/log/entry";
import { readLog } from "../../src/log/read-log";
import { entryOf } from "../support/entry";

export function authorOf(id: string): Author {
  return { id, name: id, email: null, avatar: null, links: [] };
}

/** The journal of the logs in a folder: each of its folders is an author's, or all are by one. */
export function readJournal(dir: string, author?: string): Journal {
  const files = readdirSync(dir, { recursive: true, encoding: "utf8" })
    .map((path) => path.split(sep).join("/"))
    .filter((path) => /\/.*\.mdx?$/.test(path) && !path.startsWith("templates/"));
  return journalOf(
    files.flatMap((path) =>
      readLog(readFileSync(join(dir, path), "utf8"), path).entries.map((entry) => ({
        author: author ?? path.split("/")[0] ?? "",
        entry,
      })),
    ),
  );
}

/** A log as tests write it: its author, its path (which holds its date) and its text. */
export type WrittenLog = [author: string, path: string, text: string];

export function journalOfLogs(logs: readonly WrittenLog[]): Journal {
  return journalOf(
    logs.flatMap(([author, path, text]) =>
      readLog(text, path).entries.map((entry) => ({ author, entry })),
    ),
  );
}

/** A journal of entries, given by what matters of them. */
export function journalOf(
  entries: readonly { author: string; entry: Partial<LogEntry> }[],
): Journal {
  const signed = entries.map(({ author, entry }) => ({
    author: authorOf(author),
    entry: entryOf(entry),
  }));
  const authors = [...new Set(entries.map(({ author }) => author))].map(authorOf);
  return buildJournal(signed, authors, () => null, "2025-12-31").journal;
}
