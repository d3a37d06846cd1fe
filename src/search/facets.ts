import type { Tag } from "../journal/tag";
import type { SearchIndex } from "./open-index";

/** A tag, and in how many of some documents its author wrote it. */
export interface Facet extends Tag {
  count: number;
}

/**
 * The tags of the documents that a search found (`SearchAnswer.places`), the most used first. Fetches the
 * file of all tags, once: so it is asked for when the first hits are shown. Rejects with an `IndexError`.
 */
export async function countTags(index: SearchIndex, places: readonly number[]): Promise<Facet[]> {
  const found = new Set(places);
  const tags = await index.tags();
  return tags
    .map(({ name, url, documents }) => ({
      name,
      url,
      count: documents.reduce((sum, place) => sum + Number(found.has(place)), 0),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
