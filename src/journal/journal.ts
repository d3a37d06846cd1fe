import type { Author } from "../log/author";
import type { CalendarDate, LogEntry } from "../log/entry";
import type { Message } from "../log/message";
import { assignAddresses, type SignedEntry } from "./addresses";
import { compareStrings } from "./compare";
import { type Tag, type TermOfTag, tagNamer } from "./tag";

/** An entry in its place among the others. */
export interface JournalEntry {
  entry: LogEntry;
  author: Author;
  url: string;
  /** The explicit tags, none twice. */
  tags: Tag[];
  /** Further tags that the text mentions. */
  mentioned: Tag[];
  /** Whether it is still to come: shown to its author alone. */
  draft: boolean;
}

/** All entries of a team, newest first; those without a date come last, by name. */
export interface Journal {
  authors: Author[];
  entries: JournalEntry[];
}

/** Puts the entries of a team together. Does not depend on the order in which they are given. */
export function buildJournal(
  signed: readonly SignedEntry[],
  authors: readonly Author[],
  termOf: TermOfTag,
  today: CalendarDate,
): { journal: Journal; messages: Message[] } {
  const { urls, messages } = assignAddresses(signed);
  const logs = signed.map(({ entry }) => entry);
  const named = tagNamer(logs, termOf);
  const entries: JournalEntry[] = [];
  for (const { entry, author } of signed) {
    const url = urls.get(entry);
    if (!url) continue;
    const tags = named(entry.tags);
    const known = new Set(tags.map((tag) => tag.url));
    entries.push({
      entry,
      author,
      url,
      tags,
      draft: isDraft(entry, today),
      mentioned: named(entry.mentioned).filter((tag) => !known.has(tag.url)),
    });
  }
  entries.sort(newestFirst);
  return { journal: { authors: [...authors], entries }, messages };
}

/** Whether an entry is still to come: marked as a draft, or dated after today. */
export function isDraft(entry: LogEntry, today: CalendarDate): boolean {
  return entry.draft || (entry.date !== null && entry.date > today);
}

function newestFirst(a: JournalEntry, b: JournalEntry): number {
  return compareStrings(b.entry.date ?? "", a.entry.date ?? "") || compareStrings(a.url, b.url);
}
