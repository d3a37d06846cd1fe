import type { Author } from "../log/author";
import type { CalendarDate, LogEntry } from "../log/entry";
import type { Message } from "../log/message";
import { tagKey } from "../urls";
import { assignAddresses, type SignedEntry } from "./addresses";
import { compareStrings } from "./compare";
import { canonicalTags, type NameOfTag } from "./tags";

/** An entry in its place among the others. */
export interface JournalEntry {
  entry: LogEntry;
  author: Author;
  url: string;
  /** The explicit tags by their canonical names, none twice. */
  tags: string[];
  /** Further tags that the text mentions. */
  mentioned: string[];
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
  nameOfTag: NameOfTag,
): { journal: Journal; messages: Message[] } {
  const { urls, messages } = assignAddresses(signed);
  const entries: JournalEntry[] = [];
  for (const { entry, author } of signed) {
    const url = urls.get(entry);
    if (!url) continue;
    const tags = canonicalTags(entry.tags, nameOfTag);
    const known = new Set(tags.map(tagKey));
    const mentioned = canonicalTags(entry.mentioned, nameOfTag);
    entries.push({
      entry,
      author,
      url,
      tags,
      mentioned: mentioned.filter((tag) => !known.has(tagKey(tag))),
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
