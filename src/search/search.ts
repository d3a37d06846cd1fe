import { type Plan, planWords, widen } from "./clauses";
import type { DocumentView } from "./document-block";
import { type Filter, filterOf } from "./filters";
import { fromLetters } from "./letters";
import { markWords, type Range } from "./marks";
import { type Clause, type Reason, tierOf } from "./match";
import type { SearchIndex } from "./open-index";
import { IndexError, type IndexProblem } from "./problem";
import { parseQuery, type Query, type QueryProblem } from "./query";
import { type Ranked, rank } from "./rank";

/** What is asked of the index. */
export interface SearchRequest {
  /** What was typed, or read by `parseQuery`. */
  query: string | Query;
  sort?: "relevance" | "date";
  /** How many hits to leave out, and how many to give: 0 and 10 unless told. */
  offset?: number;
  limit?: number;
}

/** A document that was found, as it is shown. */
export interface Hit extends DocumentView {
  score: number;
  /** Why it was found; null where the query has no words but only tags, an author or days. */
  why: Reason | null;
  /** Where the words stand in the title and in the excerpt. */
  titleMarks: Range[];
  excerptMarks: Range[];
}

/** A word that is not in the index as it was typed, and what was looked for in its place. */
export interface Guess {
  typed: string;
  meant: string[];
  reason: Reason;
}

export interface SearchAnswer {
  hits: Hit[];
  /** How many documents were found in all, and which. */
  total: number;
  places: number[];
  guesses: Guess[];
  /** The words that were looked for, in the forms in which the documents may hold them. */
  words: string[];
  /** Words for which the index holds nothing. */
  unknown: string[];
  /** Whether the tags are only mentioned in the documents found. */
  mentioned: boolean;
  problems: (QueryProblem | IndexProblem)[];
}

/** Finds documents. Never throws for what is asked or for what is wrong with the index: it says so as data. */
export async function search(index: SearchIndex, request: SearchRequest): Promise<SearchAnswer> {
  const query = typeof request.query === "string" ? parseQuery(request.query) : request.query;
  try {
    return await answer(index, query, request);
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    return { ...nothing, problems: [...query.problems, error.problem] };
  }
}

const nothing: SearchAnswer = {
  hits: [],
  total: 0,
  places: [],
  guesses: [],
  words: [],
  unknown: [],
  mentioned: false,
  problems: [],
};

async function answer(
  index: SearchIndex,
  query: Query,
  { sort = "relevance", offset = 0, limit = 10 }: SearchRequest,
): Promise<SearchAnswer> {
  const [filter, { documents }] = await Promise.all([filterOf(index, query), index.manifest()]);
  const { plan, found } = await findPlaces(index, query, filter, documents);
  if (sort === "date") found.sort((a, b) => a.place - b.place);
  const words = wordsToMark(plan);
  const shown = found.slice(offset, offset + limit);
  const hits = shown.map(async ({ place, tier, score, reason }): Promise<Hit> => {
    const view = await index.document(place);
    return {
      ...view,
      score: Math.round(score * SCORE_OF_TIER ** tier * 1e6) / 1e6,
      why: reason,
      titleMarks: markWords(view.title, words),
      excerptMarks: markWords(view.excerpt, words),
    };
  });
  return {
    hits: await Promise.all(hits),
    total: found.length,
    places: found.map(({ place }) => place),
    guesses: guessesOf(plan),
    words,
    unknown: plan.clauses.filter(({ matches }) => matches.length === 0).map(({ typed }) => typed),
    mentioned: filter.mentioned,
    problems: [...query.problems, ...filter.problems],
  };
}

/** So much less a hit of the next tier scores, that scores fall as the hits do. */
const SCORE_OF_TIER = 0.01;
/** With fewer hits, less certain ones are looked for. */
const FEW = 10;

async function findPlaces(
  index: SearchIndex,
  query: Query,
  { places }: Filter,
  documents: number,
): Promise<{ plan: Plan; found: Ranked[] }> {
  const left = (found: Ranked[]) =>
    places === null ? found : found.filter(({ place }) => places.has(place));
  if (query.words.length === 0) {
    const all = [...(places ?? [])].sort((a, b) => a - b);
    const found = all.map((place) => ({ place, tier: 0, score: 0, reason: null }));
    return { plan: { clauses: [], names: [] }, found };
  }
  let plan = await planWords(index, query.words);
  let found = left(rank(plan, documents));
  for (const by of ["beginning", "inside"] as const) {
    if (found.length >= FEW || plan.clauses.some(({ matches }) => matches.length === 0)) break;
    plan = await widen(index, plan, by);
    found = left(rank(plan, documents));
  }
  return { plan, found };
}

function wordsToMark({ clauses, names }: Plan): string[] {
  return [...clauses, ...names].flatMap(({ matches }) =>
    matches.map(({ term }) => fromLetters(term.letters)),
  );
}

function guessesOf({ clauses }: Plan): Guess[] {
  return clauses.flatMap(({ typed, matches }: Clause) => {
    const [first] = matches;
    if (!first || tierOf(first.reason) === 0) return [];
    // Forms of a word that nobody is sure of go without saying.
    const told = matches.filter(({ term }) => term === first.term || term.sure);
    const meant = told.map(({ term }) => fromLetters(term.letters));
    return [{ typed, meant, reason: first.reason }];
  });
}
