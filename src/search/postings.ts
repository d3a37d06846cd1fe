import { compoundFinder } from "./compounds";
import type { Corpus } from "./corpus";
import type { TermTable } from "./term-table";

/** The postings of all terms, by the terms' numbers; compounds are terms as well. */
export function postingsOf(
  corpus: Corpus,
  table: TermTable,
  known: ReadonlySet<string>,
): { postings: number[][]; compounds: Set<number> } {
  const postings: number[][] = table.terms.map(() => []);
  const compounds = new Set<number>();
  const findCompounds = compoundFinder(corpus, table, known);
  corpus.documents.forEach((document, place) => {
    const weights = new Map<number, number>();
    const add = (term: number, weight: number): void => {
      weights.set(term, (weights.get(term) ?? 0) + weight);
    };
    for (const [word, weight] of document.weights) add(table.termOf[word] ?? 0, weight);
    findCompounds(document, (name, weight) => {
      const term = table.number(name);
      compounds.add(term);
      add(term, weight);
    });
    for (const [term, weight] of weights) {
      const list = postings[term];
      const posting = place * 4 + levelOf(weight);
      if (list) list.push(posting);
      else postings[term] = [posting];
    }
  });
  return { postings, compounds };
}

/** A weight in two bits: 3 for what stands in a title, 2 in a heading or often, 1 more than once. */
function levelOf(weight: number): number {
  return weight >= 8 ? 3 : weight >= 3 ? 2 : weight === 2 ? 1 : 0;
}
