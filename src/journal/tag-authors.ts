import type { Author } from "../log/author";
import { compareStrings } from "./compare";
import type { JournalEntry } from "./journal";
import type { Tag } from "./tag";
import type { TagEntries } from "./tags";

/** Who has written about a tag. */
export interface TagAuthors extends Tag {
  /** Those who used it, in the order of the team: in how many logs they put it, and in how many more it is only mentioned. */
  authors: { id: string; name: string; tagged: number; mentioned: number }[];
  /** The one author who put it on logs, where nobody else did; what is only mentioned does not count. */
  only: string | null;
}

/** The map of tags and authors, by the names of the tags: plain counts, no ranking. */
export function tagAuthors(tags: readonly TagEntries[], team: readonly Author[]): TagAuthors[] {
  return [...tags]
    .sort((a, b) => compareStrings(inIndex(a), inIndex(b)) || compareStrings(a.name, b.name))
    .map(({ name, url, tagged, mentioned }) => {
      const counts = { tagged: countByAuthor(tagged), mentioned: countByAuthor(mentioned) };
      const authors = team
        .map(({ id, name }) => ({
          id,
          name,
          tagged: counts.tagged.get(id) ?? 0,
          mentioned: counts.mentioned.get(id) ?? 0,
        }))
        .filter(({ tagged, mentioned }) => tagged + mentioned > 0);
      const [only = null, ...others] = counts.tagged.keys();
      return { name, url, authors, only: others.length === 0 ? only : null };
    });
}

/** As in the index of a book, where `compose` stands beside `Compose`. */
function inIndex({ name }: Tag): string {
  return name.toLowerCase();
}

function countByAuthor(entries: readonly JournalEntry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { author } of entries) counts.set(author.id, (counts.get(author.id) ?? 0) + 1);
  return counts;
}
