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
 * every syllable with which the end may begin, the first included: so words are found by what is inside
 * of them, and by either half where the other holds a typo. In the files `i`, it is the initials of a
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
  return sortedKeys(terms, least, (letters) => {
    const pieces = piecesOf(letters);
    const last = isLatin(letters) ? pieces.length - SHORTEST_LATIN_END : pieces.length - 1;
    return pieces
      .slice(0, Math.max(last, 0) + 1)
      .map((_, at) => `${pieces.slice(at).join("")}\t${pieces.slice(0, at).join("")}`);
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
const SHORTEST_LATIN_END = 3;

function isLatin(letters: string): boolean {
  return /^[a-z]/.test(letters);
}

/** The keys of the words that stand in so many documents; Latin names must in twice as many. */
function sortedKeys(
  terms: readonly Term[],
  least: number,
  keysOf: (letters: string) => string[],
): VocabularyEntry[] {
  return terms
    .filter(({ letters, sure, postings, aliases }) => {
      const latin = isLatin(letters);
      const common = aliases.length > 0 || postings.length >= (latin ? 2 * least : least);
      const known = sure && common && letters.length <= (latin ? LONGEST_LATIN : LONGEST);
      return known && /^[a-zㄱ-ㅣ]/.test(letters);
    })
    .flatMap(({ letters, postings }) => {
      const level = Math.floor(Math.log2(postings.length + 1));
      return keysOf(letters).map((key) => ({ key, level }));
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** A word's letters, those of a syllable together; a Latin word has each by itself. */
function piecesOf(letters: string): string[] {
  return [...fromLetters(letters)].map(toLetters);
}
