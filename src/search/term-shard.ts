import { byteReader, byteWriter } from "./bytes";
import { readSorted, writeSorted } from "./sorted-letters";

/** A term of the index with all that is known of it. */
export interface Term {
  letters: string;
  /** Whether the corpus bears out that it is a word of its own, not another one with an ending. */
  sure: boolean;
  /** Whether it is a name of several words; nobody writes it as one word where it is not sure. */
  compound: boolean;
  /** Whether the corpus has it with the endings of a verb. */
  verb: boolean;
  /** Other names of the same thing, by their letters. */
  aliases: string[];
  postings: Postings;
}

/** The documents in which a term stands, ascending; each with its weight, 0 to 3: `document × 4 + weight`. */
export type Postings = readonly number[];

/** A shard that was read. Postings are read when they are asked for. */
export interface TermShard {
  /** The terms' letters, sorted. */
  words: string[];
  term(index: number): Term;
}

/**
 * A file of terms: their letters, sorted; for each a number (how many documents, ×16; +1 sure, +2 compound,
 * +4 aliases follow, +8 verb: how many, and each as a text); then all postings, each as its distance from the one
 * before in the same term (documents − 1, ×4, + weight).
 */
export function writeTermShard(terms: readonly Term[]): Uint8Array {
  const out = byteWriter();
  writeSorted(
    out,
    terms.map(({ letters }) => letters),
  );
  for (const { postings, sure, compound, verb, aliases } of terms) {
    const marks = [sure, compound, aliases.length > 0, verb];
    out.number(marks.reduce((sum, mark, i) => sum + Number(mark) * 2 ** i, postings.length * 16));
    if (aliases.length === 0) continue;
    out.number(aliases.length);
    for (const alias of aliases) out.text(alias);
  }
  for (const { postings } of terms) {
    let before = -1;
    for (const posting of postings) {
      const document = posting >> 2;
      out.number((document - before - 1) * 4 + (posting & 3));
      before = document;
    }
  }
  return out.bytes();
}

export function readTermShard(bytes: Uint8Array): TermShard {
  const from = byteReader(bytes);
  const words = readSorted(from);
  let before = 0;
  const heads = words.map(() => {
    const head = from.number();
    const aliases = head & 4 ? Array.from({ length: from.number() }, () => from.text()) : [];
    const skip = before;
    before += head >> 4;
    return { head, aliases, skip };
  });
  const start = from.at();
  const read = new Map<number, Term>();
  return {
    words,
    term(index) {
      const known = read.get(index);
      if (known) return known;
      const { head, aliases, skip } = heads[index] ?? { head: 0, aliases: [], skip: 0 };
      const term: Term = {
        letters: words[index] ?? "",
        sure: (head & 1) > 0,
        compound: (head & 2) > 0,
        verb: (head & 8) > 0,
        aliases,
        postings: readPostings(bytes, start, skip, head >> 4),
      };
      read.set(index, term);
      return term;
    },
  };
}

function readPostings(bytes: Uint8Array, start: number, skip: number, count: number): number[] {
  let at = start;
  for (let left = skip; left > 0; at++) if ((bytes[at] ?? 0) < 0x80) left--;
  const from = byteReader(bytes, at);
  const postings: number[] = [];
  let document = -1;
  for (let i = 0; i < count; i++) {
    const value = from.number();
    document += (value >>> 2) + 1;
    postings.push(document * 4 + (value & 3));
  }
  return postings;
}
