import { tagKey } from "../urls";
import { dayNumber } from "./days";
import { findAll, findTerm } from "./find-terms";
import { authorMark, tagMark } from "./index-terms";
import { toLetters } from "./letters";
import type { SearchIndex } from "./open-index";
import type { Query, QueryProblem } from "./query";
import type { Term } from "./term-shard";

/** Which documents a query's tags, author and days leave; null where it has none of these. */
export interface Filter {
  places: Set<number> | null;
  problems: QueryProblem[];
  /** Whether no author wrote the tags, and documents that only mention them were taken. */
  mentioned: boolean;
}

export async function filterOf(index: SearchIndex, query: Query): Promise<Filter> {
  const problems: QueryProblem[] = [];
  const sets: Set<number>[] = [];
  const tags = await Promise.all(query.tags.map((tag) => findTag(index, tag)));
  tags.forEach((term, i) => {
    if (!term) problems.push({ kind: "unknown-tag", found: query.tags[i] ?? "" });
  });
  const known = tags.filter((term) => term !== undefined);
  const written = known.map(({ postings }) => placesOf(postings.filter((posting) => posting & 3)));
  const mentioned = known.length > 0 && intersect(written).size === 0;
  if (query.tags.length > known.length) sets.push(new Set());
  else if (mentioned) sets.push(...known.map(({ postings }) => placesOf(postings)));
  else sets.push(...written);
  if (query.author !== null) sets.push(await placesOfAuthor(index, query.author, problems));
  if (query.from !== null || query.to !== null) sets.push(await placesOfDays(index, query));
  return { places: sets.length > 0 ? intersect(sets) : null, problems, mentioned };
}

/** A tag by any of its names. */
async function findTag(index: SearchIndex, tag: string): Promise<Term | undefined> {
  const term = await findTerm(index, toLetters(tagMark + tagKey(tag)));
  if (!term || term.postings.length > 0) return term;
  return (await findAll(index, term.aliases))[0];
}

async function placesOfAuthor(
  index: SearchIndex,
  asked: string,
  problems: QueryProblem[],
): Promise<Set<number>> {
  const wanted = asked.normalize("NFC").toLowerCase();
  const { authors } = await index.manifest();
  const author =
    authors.find(({ id }) => id.toLowerCase() === wanted) ??
    authors.find(({ name }) => name.toLowerCase() === wanted);
  if (!author) {
    problems.push({ kind: "unknown-author", found: asked });
    return new Set();
  }
  const term = await findTerm(index, toLetters(authorMark + author.id.toLowerCase()));
  return placesOf(term?.postings ?? []);
}

async function placesOfDays(index: SearchIndex, { from, to }: Query): Promise<Set<number>> {
  const days = await index.days();
  const first = from === null ? Number.NEGATIVE_INFINITY : dayNumber(from);
  const last = to === null ? Number.POSITIVE_INFINITY : dayNumber(to);
  const places = new Set<number>();
  days.forEach((day, place) => {
    if (day >= first && day <= last) places.add(place);
  });
  return places;
}

function placesOf(postings: readonly number[]): Set<number> {
  return new Set(postings.map((posting) => posting >> 2));
}

function intersect(sets: readonly Set<number>[]): Set<number> {
  const [smallest, ...rest] = [...sets].sort((a, b) => a.size - b.size);
  return new Set([...(smallest ?? [])].filter((place) => rest.every((set) => set.has(place))));
}
