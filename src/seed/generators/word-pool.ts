import { type ByteWriter, wordTable, writeWord } from "../byte-writer";
import type { Pool } from "../generator";

/** A pool of texts that are written down, none with a sign that needs an escape in any row format. */
export function wordPool(words: readonly string[]): Pool<string> {
  const table = wordTable(words);
  return {
    size: words.length,
    at: (index) => words[index] as string,
    write: (out, index) => writeWord(out, table, index),
  };
}

/** All texts that arise where each list gives one of its words, one after the other. */
export function phrasePool(lists: readonly (readonly string[])[]): Pool<string> {
  const parts = lists.map(wordPool);
  const writers = parts.map(({ write }) => write as (out: ByteWriter, index: number) => void);
  const sizes = parts.map(({ size }) => size);
  return {
    size: sizes.reduce((product, size) => product * size, 1),
    at(index) {
      let text = "";
      let rest = index;
      for (const part of parts) {
        text += part.at(rest % part.size);
        rest = Math.floor(rest / part.size);
      }
      return text;
    },
    write(out, index) {
      let rest = index;
      for (let i = 0; i < writers.length; i++) {
        const size = sizes[i] as number;
        const next = Math.floor(rest / size);
        (writers[i] as (out: ByteWriter, index: number) => void)(out, rest - next * size);
        rest = next;
      }
    },
  };
}

/** Pools one after the other. */
export function joinPools(pools: readonly Pool<string>[]): Pool<string> {
  const [only] = pools;
  if (only && pools.length === 1) return only;
  const find = (index: number): [pool: Pool<string>, index: number] => {
    let rest = index;
    for (const pool of pools) {
      if (rest < pool.size) return [pool, rest];
      rest -= pool.size;
    }
    throw new RangeError(`no value ${index}`);
  };
  return {
    size: pools.reduce((sum, { size }) => sum + size, 0),
    at(index) {
      const [pool, rest] = find(index);
      return pool.at(rest);
    },
    write(out, index) {
      const [pool, rest] = find(index);
      pool.write?.(out, rest);
    },
  };
}

/** A pool of any texts: those that need an escape somewhere are encoded row by row. */
export function textPool<T extends string>(texts: readonly T[]): Pool<T> {
  if (texts.every(isPlain)) return wordPool(texts) as Pool<T>;
  return { size: texts.length, at: (index) => texts[index] as T };
}

/**
 * Whether a text holds no sign that needs an escape: tab and backslash in the form for loading, commas and quotes in CSV,
 * control characters in JSON; and it is not empty, which CSV has to tell from null.
 */
function isPlain(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
  return text !== "" && !/["\\,\u0000-\u001f\ud800-\udfff]/.test(text);
}
