import type { Author } from "../log/author";
import type { LogEntry } from "../log/entry";
import { type Message, message } from "../log/message";
import { logUrl, slug } from "../urls";
import { compareStrings } from "./compare";

/** An entry whose author is known. */
export interface SignedEntry {
  entry: LogEntry;
  author: Author;
}

/**
 * Gives each entry its address. The log of a day that is called by nothing but its date (or else the
 * first by path) stands at the day; further logs of that day carry the rest of their names. Two logs
 * with one address get a message that names both, and only the first gets the address.
 */
export function assignAddresses(signed: readonly SignedEntry[]): {
  urls: Map<LogEntry, string>;
  messages: Message[];
} {
  const named = signed.map(({ entry, author }) => ({ entry, author, name: ownName(entry) }));
  named.sort(
    (a, b) =>
      Number(a.name !== "") - Number(b.name !== "") || compareStrings(a.entry.file, b.entry.file),
  );
  const urls = new Map<LogEntry, string>();
  const taken = new Map<string, LogEntry>();
  const messages: Message[] = [];
  for (const { entry, author, name } of named) {
    const url =
      namesOf(entry, name)
        .map((each) => logUrl(author.id, entry.date, each))
        .find((candidate, i, all) => i === all.length - 1 || !taken.has(candidate)) ?? "";
    const other = taken.get(url);
    if (other) {
      messages.push(sameAddress(entry, other, url));
      continue;
    }
    taken.set(url, entry);
    urls.set(entry, url);
  }
  return { urls, messages };
}

/**
 * The names under which a log may stand, the best first: a dated log by its day alone, else by its own
 * name; an undated one by its own name, else with its folders.
 */
function namesOf({ date, file }: LogEntry, name: string): string[] {
  return date === null ? [name, slug(file.replace(/\.[^./]+$/, ""))] : ["", name];
}

/** What a log's file (or its folder, for `index.md` and the like) is called besides its date. */
function ownName(entry: LogEntry): string {
  const parts = entry.file.replace(/\.[^./]+$/, "").split("/");
  const last = parts.at(-1) ?? "";
  const name = /^(index|readme)$/i.test(last) && parts.length > 1 ? (parts.at(-2) ?? "") : last;
  if (entry.date === null) return slug(name) || "note";
  const [, month, day] = entry.date.split("-");
  return slug(
    name
      .replace(WRITTEN_DATE, " ")
      .replace(new RegExp(`^\\D?(${month}[-._ ]?)?${day}(?!\\d)`), " "),
  );
}

/** A date in a name, in the forms that people use, with the end of a range: `20211031~1106`. */
const WRITTEN_DATE =
  /(?<!\d)(?:19|20)\d{2}([-._ ]?)(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?!\d)(\s*[~-]\s*\d{1,8}(?!\d))?/g;

function sameAddress(entry: LogEntry, other: LogEntry, url: string): Message {
  return message("same-address", {
    file: entry.file,
    line: 1,
    column: 1,
    // Names that differ in nothing but how their letters are written look the same.
    found:
      other.file === entry.file
        ? `the address ${url} twice under this name`
        : `the address ${url}, which ${other.file} has too`,
    expected: "another date or another file name",
  });
}
