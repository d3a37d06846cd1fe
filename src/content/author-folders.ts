import type { CalendarDate, LogEntry } from "../log/entry";
import { slug } from "../urls";

/** Folders at the top of the content folder that are authors' own, and what tells so. */
export interface AuthorFolders {
  names: string[];
  /** Two of them that hold a log of the same day by the same name, and that day. */
  twins: [string, string];
  day: CalendarDate;
}

/**
 * The top folders where each is an author's own, though nothing says so: two of them hold a log of one day
 * under one name (two times `2025-10-17.md`), which one person's logs can't, as they would share an
 * address. Folders of years and months are nobody's; and where an author signs in two folders, or many
 * logs lie outside of folders, it is one person's order. Null where the logs are one person's.
 */
export function authorFolders(entries: readonly LogEntry[]): AuthorFolders | null {
  const names = new Set<string>();
  const signed = new Map<string, string>();
  const places = new Map<string, Set<string>>();
  let outside = 0;
  let twins: Pick<AuthorFolders, "twins" | "day"> | null = null;
  for (const entry of entries) {
    const folder = authorFolderOf(entry);
    if (folder === null) {
      outside++;
      continue;
    }
    names.add(folder);
    if (entry.author !== null) {
      const other = signed.get(entry.author);
      if (other !== undefined && other !== folder) return null;
      signed.set(entry.author, folder);
    }
    if (entry.date === null) continue;
    const name = nameBesideDate(entry.file);
    const key = `${entry.date} ${name}`;
    const met = places.get(key) ?? new Set();
    places.set(key, met.add(folder));
    const [first, second] = met;
    // A day has room for one log by another name, see `journal/addresses.ts`.
    if (!twins && first && second && met.size > (name === "" ? 1 : 2)) {
      twins = { twins: [first, second], day: entry.date };
    }
  }
  if (!twins || outside > entries.length * MOST_OUTSIDE) return null;
  return { names: [...names].sort(), ...twins };
}

/** The top folder that may be its author's; null where the log lies in none, or in one of a year. */
export function authorFolderOf({ file }: LogEntry): string | null {
  const [folder = "", ...rest] = file.split("/");
  return rest.length > 0 && !/^\d/.test(folder) && slug(folder) !== "" ? folder : null;
}

const MOST_OUTSIDE = 0.1;

/** What a log's file, or the folder of an `index.md`, is called beside the digits of its date. */
function nameBesideDate(file: string): string {
  const parts = file.replace(/\.[^./]+$/, "").split("/");
  const last = parts.at(-1) ?? "";
  const name = /^(index|readme)$/i.test(last) ? (parts.at(-2) ?? "") : last;
  return slug(name.replace(/\d+/g, " "));
}
