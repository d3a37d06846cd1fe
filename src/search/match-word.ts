import { findAll, findBeginning, findTerm } from "./find-terms";
import { fromLetters, toLetters } from "./letters";
import type { Match } from "./match";
import type { SearchIndex } from "./open-index";
import { readingsOf } from "./readings";
import type { Term } from "./term-shard";

/** The terms that a word means: itself, without its ending, with others, and other names of the same thing. */
export async function matchWord(index: SearchIndex, word: string): Promise<Match[]> {
  const base = await findBase(index, word);
  if (!base) return [];
  const matches = [base, ...(await formsOf(index, base))];
  const names = await findAll(index, base.term.aliases);
  return [...matches, ...names.map((term): Match => ({ term, reason: "alias" }))].filter(
    ({ term }) => term.postings.length > 0,
  );
}

/** The terms that a word begins, the most common first. */
export async function matchBeginning(index: SearchIndex, word: string): Promise<Match[]> {
  const letters = toLetters(word);
  if (letters.length < SHORTEST_BEGINNING) return [];
  const found = await findBeginning(index, letters);
  const whole = found.filter(({ letters }) => fromLetters(letters).startsWith(word));
  // 컨테 is the beginning of 컨테이너; where there is no such word, it may be that of 컨텐츠.
  return (whole.length > 0 ? whole : found)
    .filter((term) => term.postings.length > 0)
    .sort((a, b) => b.postings.length - a.postings.length)
    .slice(0, MOST_BEGINNINGS)
    .map((term) => ({ term, reason: "half-typed" }));
}

const SHORTEST_BEGINNING = 2;
const MOST_BEGINNINGS = 40;

/** The term of a word: as it is, or else without its ending, the longest that the corpus knows for a word. */
async function findBase(index: SearchIndex, word: string): Promise<Match | undefined> {
  const own = await findTerm(index, toLetters(word));
  if (own?.sure) return { term: own, reason: "exact" };
  const readings = readingsOf(word);
  const stems = new Map(
    readings.map(({ stem, verb, ending }) => [toLetters(stem), verb || DOES.test(ending)]),
  );
  const found = await findAll(index, [...stems.keys()]);
  const sure = found.find((term) => term.sure && term.postings.length > 0);
  const term = sure ?? own ?? found[0];
  if (!term) return undefined;
  if (term === own) return { term, reason: "exact" };
  return { term, reason: stems.get(term.letters) ? "stem" : "particle" };
}

const DOES = /^[하한할함합해했되된될됨됩돼됐]/;

/** Forms of a word that the corpus did not bear out to be forms of it. */
async function formsOf(index: SearchIndex, { term, reason }: Match): Promise<Match[]> {
  const word = fromLetters(term.letters);
  if (word.length < 2) return [];
  const found = await findBeginning(index, term.letters);
  return found
    .filter((other) => other !== term && isForm(other, word))
    .map((term): Match => ({ term, reason }));
}

function isForm({ sure, letters }: Term, stem: string): boolean {
  return !sure && readingsOf(fromLetters(letters)).some((reading) => reading.stem === stem);
}
