import type { Journal } from "../journal/journal";
import { type TagEntries, tagCounts } from "../journal/tags";
import { searchUrl } from "../urls";
import type { SearchContext } from "./contexts";
import type { MakePage } from "./make-page";

/** How many tags the page shows before anything is asked. */
const mostTags = 30;

/** The search page, of which `script` is the address of its script. */
export function makeSearch(
  journal: Journal,
  tags: readonly TagEntries[],
  script: string,
  make: MakePage,
): void {
  make<SearchContext>("search", searchUrl, {
    authors: journal.authors.map(({ id, name }) => ({ id, name })),
    tags: tagCounts(tags.slice(0, mostTags)),
    script,
  });
}
