import { openIndex } from "../search/open-index";
import { search } from "../search/search";
import { searchUrl } from "../urls";
import { narrowingTags } from "./facets";
import { fetchFrom } from "./fetch-file";
import { onChoice, onTyping, showForm } from "./form";
import { inflate } from "./inflate";
import { walkByKeys } from "./keyboard";
import { readPageData } from "./page-data";
import { addressOf, queryOf, readState, type State } from "./state";
import { focusHit, showAnswer, showChosen, showFacets, showNothing, showWaiting } from "./view";

/** How many hits are shown at a time. */
const PAGE = 10;
/** Milliseconds after which someone who waits is told so. */
const LONG = 400;

const data = readPageData();
const index = openIndex(fetchFrom(data.prefix + searchUrl), inflate);
let state = readState(location.search);
/** Whether the entry of the browser's history is done: what is typed next begins another. */
let settled = true;
/** The number of the newest question: answers to earlier ones come too late. */
let asked = 0;

onTyping(
  (q) => {
    if (q === state.q) return;
    go({ q }, settled);
    settled = false;
  },
  () => {
    settled = true;
  },
);
onChoice({
  field: (name, value) => choose({ [name]: value }),
  addTag: (tag) => choose({ tags: [...state.tags, tag] }),
  removeTag: (tag) => choose({ tags: state.tags.filter((each) => each !== tag) }),
  more: () => choose({ page: state.page + 1 }),
});
walkByKeys(() => {
  choose({ q: "" });
  showForm(state);
});
addEventListener("popstate", () => {
  state = readState(location.search);
  settled = true;
  showForm(state);
  ask();
});
showForm(state, true);
ask();

function choose(change: Partial<State>): void {
  settled = true;
  go(change, true);
}

function go(change: Partial<State>, push: boolean): void {
  const before = addressOf(state);
  state = { ...state, page: 1, ...change };
  if (addressOf(state) === before) return;
  const address = location.pathname + addressOf(state);
  if (push) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  ask(change.page);
}

/** Shows what the state asks for; `page` where further hits were asked for, of which the first is focused. */
async function ask(page?: number): Promise<void> {
  const turn = ++asked;
  const query = queryOf(state);
  showChosen(state.tags, data);
  if (!query) return showNothing();
  const waiting = setTimeout(() => turn === asked && showWaiting(data), LONG);
  const answer = await search(index, { query, sort: state.sort, limit: state.page * PAGE });
  clearTimeout(waiting);
  if (turn !== asked) return;
  showAnswer(answer, data);
  if (page) focusHit((page - 1) * PAGE);
  // The hits stand; tags to narrow by come after them, and without them nothing is lost.
  const facets = await narrowingTags(index, answer.places, query.tags).catch(() => []);
  if (turn === asked) showFacets(facets);
}
