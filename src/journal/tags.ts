import { tagKey } from "../urls";
import { compareStrings } from "./compare";
import type { Journal, JournalEntry } from "./journal";

/** The canonical name of each tag that the dictionary knows, by the key of every name it goes by. */
export type TagNames = ReadonlyMap<string, string>;

/** A tag, and how many entries carry it. */
export interface TagCount {
  name: string;
  url: string;
  count: number;
}

/** A tag with its entries, newest first. */
export interface TagPage {
  name: string;
  entries: JournalEntry[];
}

interface TagUse {
  spellings: Map<string, number>;
  entries: JournalEntry[];
}

/** The tags by their canonical names, in their order, none twice. */
export function canonicalTags(tags: readonly string[], names: TagNames): string[] {
  const byKey = new Map<string, string>();
  for (const tag of tags) {
    const name = names.get(tagKey(tag)) ?? tag;
    if (!byKey.has(tagKey(name))) byKey.set(tagKey(name), name);
  }
  return [...byKey.values()];
}

/**
 * Every tag of the journal with its entries, the most used first. Tags that differ in spelling alone are
 * one, called as most entries spell it.
 */
export function entriesByTag(journal: Journal): TagPage[] {
  const found = new Map<string, TagUse>();
  for (const entry of journal.entries) {
    for (const tag of entry.tags) {
      const key = tagKey(tag);
      const seen: TagUse = found.get(key) ?? { spellings: new Map(), entries: [] };
      seen.spellings.set(tag, (seen.spellings.get(tag) ?? 0) + 1);
      seen.entries.push(entry);
      found.set(key, seen);
    }
  }
  const pages = [...found.values()].map(({ spellings, entries }) => ({
    name: mostUsed(spellings),
    entries,
  }));
  return pages.sort(
    (a, b) => b.entries.length - a.entries.length || compareStrings(a.name, b.name),
  );
}

function mostUsed(spellings: ReadonlyMap<string, number>): string {
  const sorted = [...spellings].sort((a, b) => b[1] - a[1] || compareStrings(a[0], b[0]));
  return sorted[0]?.[0] ?? "";
}
