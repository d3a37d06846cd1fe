import type { SearchWords } from "../components/search-words";

/** What the search page hands to its script, as JSON in the element `search-data`. */
export interface PageData {
  /** The site's path prefix, without a slash at its end. */
  prefix: string;
  words: SearchWords;
}

export function readPageData(): PageData {
  return JSON.parse(document.getElementById("search-data")?.textContent ?? "");
}
