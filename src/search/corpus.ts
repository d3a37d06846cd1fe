import type { SearchDocument } from "./document";
import { isKoreanEnding } from "./korean-endings";
import { type Word, wordsOf } from "./words";

/** The words of all documents, as numbers. */
export interface Corpus {
  /** The words by their numbers. */
  words: string[];
  /** In how many documents each stands. */
  counts: number[];
  documents: CorpusDocument[];
}

export interface CorpusDocument {
  /** The numbers of its words, with how weighty each is there: more for titles, tags and headings. */
  weights: Map<number, number>;
  /**
   * The words in their order, 0 where the words before and after do not stand beside each other, and before
   * each line its weight, negative.
   */
  sequence: number[];
}

/** Reads the words of documents. `isName` tells names that are one word however they are written: MySQL. */
export function readCorpus(
  documents: readonly SearchDocument[],
  isName: (word: string) => boolean,
): Corpus {
  // The number 0 is the gap between words.
  const corpus: Corpus = { words: [""], counts: [0], documents: [] };
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    let number = numbers.get(word);
    if (number === undefined) {
      number = 0;
      if (isWorthIt(word)) {
        number = corpus.words.push(word) - 1;
        corpus.counts.push(0);
      }
      numbers.set(word, number);
    }
    return number;
  };
  for (const document of documents) {
    const read: CorpusDocument = { weights: new Map(), sequence: [] };
    const add = (text: string, weight: number): void => {
      const { sequence, weights } = read;
      const count = (word: string): number => {
        const number = numberOf(word);
        if (number > 0) weights.set(number, (weights.get(number) ?? 0) + weight);
        return number;
      };
      sequence.push(-weight);
      addWords(wordsOf(text), isName, count, sequence);
    };
    add(document.title, WEIGHT.title);
    for (const { name } of document.tags) add(name, WEIGHT.tag);
    for (const heading of document.headings) add(heading, WEIGHT.heading);
    for (const line of document.lines) add(line, WEIGHT.line);
    for (const number of read.weights.keys())
      corpus.counts[number] = (corpus.counts[number] ?? 0) + 1;
    corpus.documents.push(read);
  }
  return corpus;
}

/** How much a word counts by where it stands. */
const WEIGHT = { title: 8, tag: 8, heading: 3, line: 1 };

function addWords(
  words: readonly Word[],
  isName: (word: string) => boolean,
  count: (word: string) => number,
  sequence: number[],
): void {
  let before = "";
  for (const { text, parts, adjacent, glued } of words) {
    const bends = glued && LATIN_END.test(before) && isKoreanEnding(text);
    before = text;
    if (bends) {
      sequence.push(0);
      continue;
    }
    if (!adjacent) sequence.push(0);
    if (parts.length === 0 || isName(text)) sequence.push(count(text));
    else {
      count(text);
      for (const part of parts) sequence.push(count(part));
    }
    if (HAN.test(text) && text.length > 2) {
      for (let i = 0; i + 2 <= text.length; i++) count(text.slice(i, i + 2));
    }
  }
}

const LATIN_END = /[\p{Script=Latin}\d+#]$/u;
const HAN = /^\p{Script=Han}/u;
const LONGEST = 40;

/** Whether anybody will look for a word: not for laughter, single digits, or the digits of a checksum. */
function isWorthIt(word: string): boolean {
  if (
    word.length > LONGEST ||
    /^(?:\d|[ㄱ-ㅣ]+|\p{Script=Hiragana}|\p{Script=Hiragana}{7,})$/u.test(word)
  )
    return false;
  return (
    word.length < 10 ||
    !/^[a-z\d]+$/.test(word) ||
    (word.match(/\d[a-z]|[a-z]\d/g) ?? []).length < 4
  );
}
