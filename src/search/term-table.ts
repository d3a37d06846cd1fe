import type { Corpus } from "./corpus";
import { readingsOf } from "./readings";
import { findStems } from "./stems";

/** The terms under which the words of a corpus are kept, by numbers. */
export interface TermTable {
  /** What each term is. */
  terms: string[];
  /** Whether it is a word of its own. */
  sure: boolean[];
  /** Whether it has the endings of a verb. */
  verb: boolean[];
  /** For each word of the corpus the number of its term; 0 for the gap. */
  termOf: number[];
  /** Whether the word stands there without an ending. */
  bare: boolean[];
  /** What a word may be that ends a name of several words: its term, and its stems where it may have some. */
  lastForms(word: number): readonly string[];
  /** The number of a term; makes it where there is none. */
  number(term: string): number;
  /** Whether there is such a term. */
  has(term: string): boolean;
}

export function tableOfTerms(corpus: Corpus): TermTable {
  const counts = new Map(corpus.words.map((word, i) => [word, corpus.counts[i] ?? 0]));
  counts.delete("");
  const stemOf = findStems(counts, corpus.documents.length);
  const numbers = new Map<string, number>([["", 0]]);
  const lastForms = new Map<number, readonly string[]>();
  const table: TermTable = {
    terms: [""],
    sure: [false],
    verb: [false],
    termOf: [],
    bare: [],
    lastForms(word) {
      let forms = lastForms.get(word);
      if (forms === undefined) {
        const term = table.termOf[word] ?? 0;
        const text = table.terms[term] ?? "";
        const stems = table.sure[term] ? [] : readingsOf(text).filter(({ verb }) => !verb);
        forms = [text, ...stems.map(({ stem }) => stem)];
        lastForms.set(word, forms);
      }
      return forms;
    },
    number(term) {
      let number = numbers.get(term);
      if (number === undefined) {
        number = table.terms.push(term) - 1;
        table.sure.push(false);
        table.verb.push(false);
        numbers.set(term, number);
      }
      return number;
    },
    has: (term) => numbers.has(term),
  };
  for (const word of corpus.words) {
    const { stem, sure, verb } =
      word === "" ? { stem: "", sure: false, verb: false } : stemOf(word);
    const term = table.number(stem);
    if (sure) table.sure[term] = true;
    if (verb) table.verb[term] = true;
    table.termOf.push(term);
    table.bare.push(word === stem);
  }
  return table;
}
