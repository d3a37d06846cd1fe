import type { Corpus, CorpusDocument } from "./corpus";
import type { TermTable } from "./term-table";

/** Calls back for each name of several words (환경 변수) that stands in a document, joined, with its weight. */
export type CompoundFinder = (
  document: CorpusDocument,
  found: (name: string, weight: number) => void,
) => void;

/**
 * Learns which words of a corpus make one name together: those that somebody writes without the blank
 * (환경변수), those that are known as one, and those that stand together often.
 */
export function compoundFinder(
  corpus: Corpus,
  table: TermTable,
  known: ReadonlySet<string>,
): CompoundFinder {
  const { terms, termOf, bare } = table;
  const names = namesOfPairs(corpus, table);
  const begun = beginningsOf(known);
  return ({ sequence }, found) => {
    let weight = 1;
    for (let i = 0; i < sequence.length; i++) {
      const first = sequence[i] ?? 0;
      if (first < 0) weight = -first;
      if (first <= 0 || !bare[first]) continue;
      let name = terms[termOf[first] ?? 0] ?? "";
      for (let next = i + 1; next < i + LONGEST; next++) {
        const word = sequence[next] ?? 0;
        if (word <= 0) break;
        const isPair = next === i + 1 && names.has(pairOf(termOf, first, word));
        const before = name;
        const last = begun.has(before)
          ? table.lastForms(word).find((form) => known.has(before + form))
          : undefined;
        name += terms[termOf[word] ?? 0];
        if (isPair || last !== undefined) found(isPair ? name : before + last, weight);
        if (!bare[word] || !begun.has(name)) break;
      }
    }
  };
}

/** One more than a name may have words. */
const LONGEST = 5;
/** What stands in a larger part of all documents is a way of speaking. */
const LARGEST_SHARE = 0.3;
/** Below so many documents, a name that is written twice is one. */
const SMALL_CORPUS = 2000;

/** How names begin: most words of a corpus begin none, and need not be put together to see it. */
function beginningsOf(names: ReadonlySet<string>): Set<string> {
  const beginnings = new Set<string>();
  for (const name of names) {
    for (let end = 1; end < name.length; end++) beginnings.add(name.slice(0, end));
  }
  return beginnings;
}

function pairOf(termOf: readonly number[], first: number, second: number): number {
  return (termOf[first] ?? 0) * 2 ** 24 + (termOf[second] ?? 0);
}

/** The pairs of terms that are names. */
function namesOfPairs(corpus: Corpus, { terms, termOf, bare, has }: TermTable): Set<number> {
  const pairs = new Map<number, number>();
  for (const { sequence } of corpus.documents) {
    for (let i = 0; i < sequence.length; i++) {
      const first = sequence[i] ?? 0;
      if (first <= 0) continue;
      const second = sequence[i + 1] ?? 0;
      if (second <= 0 || !bare[first]) continue;
      const pair = pairOf(termOf, first, second);
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  const documents = corpus.documents.length;
  const least = documents < SMALL_CORPUS ? 2 : 3;
  const names = new Set<number>();
  for (const [pair, count] of pairs) {
    if (count > documents * LARGEST_SHARE) continue;
    const first = Math.floor(pair / 2 ** 24);
    const second = pair % 2 ** 24;
    const [a = "", b = ""] = [terms[first], terms[second]];
    if (a.length + b.length < 3 || /^\d+$/.test(a)) continue;
    if (has(a + b) || count >= least) names.add(pair);
  }
  return names;
}
