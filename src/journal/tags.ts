import { compareStrings } from "./compare";
import type { Journal, JournalEntry } from "./journal";
import type { Tag } from "./tag";

/** A tag, and how many entries carry it: put there by their authors, or only mentioned in their text. */
export interface TagCount extends Tag {
  tagged: number;
  mentioned: number;
}

/** A tag with its entries, newest first; no entry is in both lists. */
export interface TagEntries extends Tag {
  tagged: JournalEntry[];
  mentioned: JournalEntry[];
}

/** Every tag of the journal with its entries, the most used first. */
export function entriesByTag(journal: Journal): TagEntries[] {
  const uses = new Map<string, TagEntries>();
  const tagUse = (tag: Tag): TagEntries => {
    const use = uses.get(tag.url) ?? { ...tag, tagged: [], mentioned: [] };
    uses.set(tag.url, use);
    return use;
  };
  for (const entry of journal.entries) {
    for (const tag of entry.tags) tagUse(tag).tagged.push(entry);
    for (const tag of entry.mentioned) tagUse(tag).mentioned.push(entry);
  }
  return [...uses.values()].sort((a, b) => weight(b) - weight(a) || compareStrings(a.name, b.name));
}

/** How much each tag is used, in the same order. */
export function tagCounts(tags: readonly TagEntries[]): TagCount[] {
  return tags.map(({ name, url, tagged, mentioned }) => ({
    name,
    url,
    tagged: tagged.length,
    mentioned: mentioned.length,
  }));
}

/** A tag that an author wrote says more than one that is only mentioned. */
function weight({ tagged, mentioned }: TagEntries): number {
  return 2 * tagged.length + mentioned.length;
}
