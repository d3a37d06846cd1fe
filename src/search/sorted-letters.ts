import type { ByteReader, ByteWriter } from "./bytes";

/**
 * A sorted list of words by their letters: of each only how many letters it shares with the one before,
 * how many follow, and those.
 */
export function writeSorted(out: ByteWriter, words: readonly string[]): void {
  out.number(words.length);
  let before = "";
  for (const word of words) {
    const shared = sharedStart(before, word);
    out.number(shared);
    out.number(word.length - shared);
    out.letters(word.slice(shared));
    before = word;
  }
}

export function readSorted(from: ByteReader): string[] {
  const words: string[] = [];
  let word = "";
  for (let count = from.number(); count > 0; count--) {
    word = word.slice(0, from.number()) + from.letters(from.number());
    words.push(word);
  }
  return words;
}

/** The first place in a sorted list whose word is not before the given one. */
export function firstNotBefore(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many letters two words have in common at their beginning. */
export function sharedStart(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}
