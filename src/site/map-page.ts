import type { Journal } from "../journal/journal";
import { tagAuthors } from "../journal/tag-authors";
import type { TagEntries } from "../journal/tags";
import { mapUrl } from "../urls";
import type { MapContext } from "./contexts";
import type { MakePage } from "./make-page";

/** The map of tags and authors: of the tags that somebody put on a log. */
export function makeMap(journal: Journal, tags: readonly TagEntries[], make: MakePage): void {
  const written = tags.filter(({ tagged }) => tagged.length > 0);
  make<MapContext>("map", mapUrl, {
    authors: journal.authors.map(({ id, name }) => ({ id, name })),
    tags: tagAuthors(written, journal.authors),
  });
}
