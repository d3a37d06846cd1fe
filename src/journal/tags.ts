import { tagKey, tagUrl } from "../urls";
import { compareStrings } from "./compare";
import type { Journal, JournalEntry } from "./journal";

/** Gives the canonical name of a tag, whatever it is called; null where the dictionary has none. */
export type NameOfTag = (tag: string) => string | null;

/** A tag, and how many entries carry it: put there by their authors, or only mentioned in their text. */
export interface TagCount {
  name: string;
  url: string;
  tagged: number;
  mentioned: number;
}

/** A tag with its entries, newest first; no entry is in both lists. */
export interface TagEntries {
  name: string;
  tagged: JournalEntry[];
  mentioned: JournalEntry[];
}

interface TagUse {
  /** How often authors spell it each way. */
  spellings: Map<string, number>;
  tagged: JournalEntry[];
  mentioned: JournalEntry[];
}

/** The tags by their canonical names, in their order, none twice. */
export function canonicalTags(tags: readonly string[], nameOf: NameOfTag): string[] {
  const byKey = new Map<string, string>();
  for (const tag of tags) {
    const name = nameOf(tag) ?? tag;
    if (!byKey.has(tagKey(name))) byKey.set(tagKey(name), name);
  }
  return [...byKey.values()];
}

/**
 * Every tag of the journal with its entries, the most used first. Tags that differ in spelling alone are
 * one, called as most entries spell it.
 */
export function entriesByTag(journal: Journal): TagEntries[] {
  const uses = new Map<string, TagUse>();
  const tagUse = (tag: string): TagUse => {
    const key = tagKey(tag);
    const use = uses.get(key) ?? { spellings: new Map(), tagged: [], mentioned: [] };
    uses.set(key, use);
    use.spellings.set(tag, (use.spellings.get(tag) ?? 0) + 1);
    return use;
  };
  for (const entry of journal.entries) {
    for (const tag of entry.tags) tagUse(tag).tagged.push(entry);
    for (const tag of entry.mentioned) tagUse(tag).mentioned.push(entry);
  }
  return [...uses.values()]
    .map(({ spellings, ...entries }) => ({ name: mostUsed(spellings), ...entries }))
    .sort((a, b) => weight(b) - weight(a) || compareStrings(a.name, b.name));
}

/** How much every tag of the journal is used, the most used first. */
export function tagCounts(journal: Journal): TagCount[] {
  return entriesByTag(journal).map(({ name, tagged, mentioned }) => ({
    name,
    url: tagUrl(name),
    tagged: tagged.length,
    mentioned: mentioned.length,
  }));
}

/** A tag that an author wrote says more than one that is only mentioned. */
function weight({ tagged, mentioned }: TagEntries): number {
  return 2 * tagged.length + mentioned.length;
}

function mostUsed(spellings: ReadonlyMap<string, number>): string {
  const sorted = [...spellings].sort((a, b) => b[1] - a[1] || compareStrings(a[0], b[0]));
  return sorted[0]?.[0] ?? "";
}
