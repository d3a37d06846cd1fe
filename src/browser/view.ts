import type { Facet } from "../search/facets";
import type { SearchAnswer } from "../search/search";
import { byId, element } from "./element";
import { chosenItem, facetItem } from "./facets";
import { fill } from "./fill";
import { hitItem } from "./hits";
import { isBroken, notesOf } from "./notes";
import type { PageData } from "./page-data";

/** Shows the hits of an answer, and says how many there are and what else is to be said. */
export function showAnswer(answer: SearchAnswer, data: PageData): void {
  const { hits, total } = answer;
  const broken = isBroken(answer);
  const { none, one, many } = data.words;
  const found = total === 0 ? none : total === 1 ? one : fill(many, { count: total });
  const notes = notesOf(answer, data);
  say([...(broken ? [] : [found]), ...notes]);
  byId("hits").replaceChildren(...hits.map((hit) => hitItem(hit, data)));
  byId("more").hidden = hits.length >= total;
  byId("start").hidden = total > 0;
  if (total === 0) showFacets([]);
}

/** Shows the page as it is before anything is asked. */
export function showNothing(): void {
  say([]);
  byId("hits").replaceChildren();
  byId("more").hidden = true;
  byId("start").hidden = false;
  showFacets([]);
}

export function showWaiting({ words }: PageData): void {
  say([words.searching]);
}

export function showChosen(tags: readonly string[], data: PageData): void {
  byId("chosen").replaceChildren(...tags.map((tag) => chosenItem(tag, data)));
}

export function showFacets(facets: readonly Facet[]): void {
  byId("facets").replaceChildren(...facets.map(facetItem));
  byId("narrow").hidden = facets.length === 0;
}

/** Leads the focus to a hit, by its place. */
export function focusHit(place: number): void {
  byId("hits").children[place]?.querySelector("a")?.focus();
}

/** Says some sentences; what is said already is not said again. */
function say(sentences: readonly string[]): void {
  const status = byId("status");
  if (status.textContent === sentences.join("")) return;
  status.replaceChildren(...sentences.map((sentence) => element("p", {}, sentence)));
}
