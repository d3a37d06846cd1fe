import { byteReader, byteWriter } from "./bytes";
import { fromLetters, initialsOf, toLetters } from "./letters";
import { readSorted, writeSorted } from "./sorted-letters";
import type { Term } from "./term-shard";

/** A word of the vocabulary, and how common it is. */
export interface VocabularyEntry {
  /** By what it is found, a tab, and what is needed to tell the word. */
  key: string;
  /** The binary logarithm of the number of its documents, rounded down. */
  level: number;
}

/**
 * A file of the vocabulary: keys by their letters, sorted; then the level of each, a number.
 *
 * In the files `v`, a key is the end of a word, a tab, and its beginning (ㅇㅣㄴㅓ⇥ㅋㅓㄴㅌㅔ for 컨테이너), for
 * every syllable with which the end may begin, the first included (of rarer Latin words only for the first
 * letter and the middle ones): so words are found by what is inside of them, and by either half where the
 * other holds a typo. In the files `i`, it is the initials of a
 * word, a tab, and the word.
 */
export function writeVocabulary(entries: readonly VocabularyEntry[]): Uint8Array {
  const out = byteWriter();
  writeSorted(
    out,
    entries.map(({ key }) => key),
  );
  for (const { level } of entries) out.number(level);
  return out.bytes();
}

export function readVocabulary(bytes: Uint8Array): VocabularyEntry[] {
  const from = byteReader(bytes);
  return readSorted(from).map((key) => ({ key, level: from.number() }));
}

/** The keys of the files `v`, sorted. */
export function turnedKeys(terms: readonly Term[], least: number): VocabularyEntry[] {
  return sortedKeys(terms, least, (letters, count) => {
    // Most Latin words are long and rare: those are found by their halves alone.
    const all = !isLatin(letters) || count >= 3 * least;
    const pieces = piecesOf(letters);
    const half = pieces.length >> 1;
    return pieces
      .map((_, at) => at)
      .filter((at) => all || at === 0 || at === half || at === half + 1)
      .map((at) => `${pieces.slice(at).join("")}\t${pieces.slice(0, at).join("")}`);
  });
}

/** The keys of the files `i`, sorted. */
export function initialKeys(terms: readonly Term[], least: number): VocabularyEntry[] {
  return sortedKeys(terms, least, (letters) => {
    const initials = initialsOf(fromLetters(letters));
    return initials === null || initials.length < 2 ? [] : [`${initials}\t${letters}`];
  });
}

/** The letters of the word of a turned key. */
export function wordOfTurn(key: string): string {
  const tab = key.indexOf("\t");
  return key.slice(tab + 1) + key.slice(0, tab);
}

/** The letters of the word of a key that begins with initials. */
export function wordOfInitials(key: string): string {
  return key.slice(key.indexOf("\t") + 1);
}

/** Words that are longer, or of which nobody is sure, are not looked for in such ways. */
const LONGEST = 24;
const LONGEST_LATIN = 14;

function isLatin(letters: string): boolean {
  return /^[a-z]/.test(letters);
}

/** The keys of the words that stand in so many documents. */
function sortedKeys(
  terms: readonly Term[],
  least: number,
  keysOf: (letters: string, count: number) => string[],
): VocabularyEntry[] {
  return terms
    .filter(({ letters, sure, postings, aliases }) => {
      const common = aliases.length > 0 || postings.length >= least;
      const known =
        sure && common && letters.length <= (isLatin(letters) ? LONGEST_LATIN : LONGEST);
      return known && /^[a-zㄱ-ㅣ]/.test(letters);
    })
    .flatMap(({ letters, postings }) => {
      const level = Math.floor(Math.log2(postings.length + 1));
      return keysOf(letters, postings.length).map((key) => ({ key, level }));
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** A word's letters, those of a syllable together; a Latin word has each by itself. */
function piecesOf(letters: string): string[] {
  return [...fromLetters(letters)].map(toLetters);
}
