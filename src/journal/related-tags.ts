import type { JournalEntry } from "./journal";
import type { Tag } from "./tag";

/** A tag that stands beside another, and in how many entries. */
export interface RelatedTag extends Tag {
  count: number;
}

/** The tags that entries carry besides the one at `url`, the most frequent first. */
export function relatedTags(entries: readonly JournalEntry[], url: string): RelatedTag[] {
  const related = new Map<string, RelatedTag>();
  for (const tag of entries.flatMap(({ tags }) => tags)) {
    if (tag.url === url) continue;
    const known = related.get(tag.url);
    if (known) known.count++;
    else related.set(tag.url, { ...tag, count: 1 });
  }
  return [...related.values()].sort((a, b) => b.count - a.count).slice(0, MOST);
}

const MOST = 12;
