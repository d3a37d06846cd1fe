import { findAll, findBeginning, findTerm } from "./find-terms";
import { isDoing, type Reading } from "./korean-endings";
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

/**
 * The terms that a word begins, the most common first: those that begin with all its syllables, or those
 * that begin with its letters: 컨텡 is half of 컨테이너.
 */
export async function matchBeginning(
  index: SearchIndex,
  word: string,
  by: "syllables" | "letters",
): Promise<Match[]> {
  const letters = toLetters(word);
  if (letters.length < SHORTEST_BEGINNING) return [];
  const found = await findBeginning(index, letters, 1);
  return found
    .filter(({ sure, compound }) => sure || !compound)
    .filter((term) => by === "letters" || fromLetters(term.letters).startsWith(word))
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
  if (own && (own.sure || own.compound)) return { term: own, reason: "exact" };
  const readings = new Map<string, Reading>();
  for (const reading of readingsOf(word)) {
    const letters = toLetters(reading.stem);
    if (isLikely(reading) && !readings.has(letters)) readings.set(letters, reading);
  }
  const found = (await findAll(index, [...readings.keys()])).filter(
    // 사이지 is no form of 사이, which is no verb.
    (term) => term.postings.length > 0 && (term.verb || !readings.get(term.letters)?.verb),
  );
  const term = found.find(({ sure, compound }) => sure || compound) ?? own ?? found[0];
  if (!term) return undefined;
  if (term === own) return { term, reason: "exact" };
  const { verb = false, ending = "" } = readings.get(term.letters) ?? {};
  return { term, reason: verb || isDoing(ending) ? "stem" : "particle" };
}

/** A word is hardly a stem of one syllable with a short ending: 들러 is not of 들다, but 큐를 is of 큐. */
function isLikely({ stem, ending, verb }: Reading): boolean {
  if (stem.length > 1) return true;
  return verb ? ending.length > 2 : /^(?:[을를은는이가의들]|에서?|으?로)/.test(ending);
}

/** Forms of a word that the corpus did not bear out to be forms of it. */
async function formsOf(index: SearchIndex, { term, reason }: Match): Promise<Match[]> {
  const word = fromLetters(term.letters);
  if (word.length < 2) return [];
  const found = await findBeginning(index, term.letters, 0);
  return found
    .filter((other) => other !== term && isForm(other, word))
    .map((term): Match => ({ term, reason }));
}

function isForm({ sure, compound, letters }: Term, stem: string): boolean {
  return (
    !sure && !compound && readingsOf(fromLetters(letters)).some((reading) => reading.stem === stem)
  );
}
