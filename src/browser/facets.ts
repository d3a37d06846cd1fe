import { countTags, type Facet } from "../search/facets";
import type { SearchIndex } from "../search/open-index";
import { tagKey } from "../urls";
import { element } from "./element";
import { fill } from "./fill";
import type { PageData } from "./page-data";

/** The tags by which an answer can be narrowed, the most used first; none where they would leave it as it is. */
export async function narrowingTags(
  index: SearchIndex,
  places: readonly number[],
  asked: readonly string[],
): Promise<Facet[]> {
  const known = new Set(asked.map(tagKey));
  const facets = await countTags(index, places);
  return facets
    .filter(({ name, count }) => count < places.length && !known.has(tagKey(name)))
    .slice(0, MOST_FACETS);
}

/** A tag to narrow by, as a button that carries its name. */
export function facetItem({ name, count }: Facet): HTMLElement {
  const button = element("button", { type: "button", value: name }, `${name} `);
  button.append(element("small", {}, String(count)));
  return element("li", {}, button);
}

/** A chosen tag, as a button that removes it. */
export function chosenItem(tag: string, { words }: PageData): HTMLElement {
  const label = fill(words.remove, { tag });
  const cross = element("span", { "aria-hidden": "true" }, "×");
  const button = element("button", { type: "button", value: tag, "aria-label": label });
  button.append(`#${tag} `, cross);
  return element("li", {}, button);
}

const MOST_FACETS = 12;
