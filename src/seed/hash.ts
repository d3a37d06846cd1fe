/** What the values of one column are drawn from: made of the seed and the names of table and column. */
export interface HashKey {
  readonly first: number;
  readonly second: number;
}

/**
 * The key of a column, or of anything else that has a name. Seeds are whole numbers up to 2^53; only the
 * names and the seed count, so a column keeps its values when others are added beside it.
 */
export function hashKey(seed: number, ...names: readonly string[]): HashKey {
  const low = seed >>> 0;
  const high = Math.floor(seed / TWO_32) >>> 0;
  let first = mix(low ^ 0x9e3779b9);
  let second = mix(low ^ 0x85ebca6b);
  first = mix(first ^ high);
  second = mix(second + high);
  for (const name of names) {
    for (let i = 0; i < name.length; i++) {
      first = mix(first ^ name.charCodeAt(i));
      second = mix(second + name.charCodeAt(i));
    }
    first = mix(first ^ NAME_END);
    second = mix(second + NAME_END);
  }
  return { first, second };
}

/**
 * 32 random-looking bits for a row (0 to 2^53) of a column, as a whole number from 0 on: nothing is remembered from row to row,
 * so that any row can be made alone. Where a value needs more bits, `draw` counts them.
 *
 * Two rounds of the mixer that Chris Wellons' “hash prospector” found (xor-shift-multiply with
 * 16 21f0aaad 15 d35a2d97 15, the lowest bias known for two multiplications; public domain).
 */
export function hash(key: HashKey, row: number, draw = 0): number {
  let bits = mix((row >>> 0) ^ key.first);
  if (row >= TWO_32) bits = mix(bits + Math.floor(row / TWO_32));
  return mix((bits + Math.imul(draw, DRAW_STEP)) ^ key.second) >>> 0;
}

/** A whole number from 0 to below `size`, which is at most 2^53; all are equally likely. */
export function hashBelow(key: HashKey, row: number, size: number, draw = 0): number {
  if (size <= TWO_32) return Math.floor((hash(key, row, draw) * size) / TWO_32);
  const index = Math.floor(hashFraction(key, row, draw) * size);
  return index < size ? index : size - 1;
}

/** A number from 0 to below 1 with 53 random bits. Takes the draws `draw` and `draw + WIDE`. */
export function hashFraction(key: HashKey, row: number, draw = 0): number {
  const high = hash(key, row, draw) >>> 5;
  const low = hash(key, row, draw + WIDE) >>> 6;
  return (high * 0x4000000 + low) / TWO_53;
}

/** Turns 32 bits into others: each bit that goes in changes each that comes out about half the time. */
export function mix(bits: number): number {
  let x = bits | 0;
  x ^= x >>> 16;
  x = Math.imul(x, 0x21f0aaad);
  x ^= x >>> 15;
  x = Math.imul(x, 0xd35a2d97);
  return x ^ (x >>> 15);
}

const TWO_32 = 0x100000000;
const TWO_53 = 0x20000000000000;
/** Odd, so that different draws are never the same step. */
const DRAW_STEP = 0x9e3779b1;
/** Beyond the draws that anyone counts one by one. */
const WIDE = 0x10000;
/** No code unit, so that the names "ab", "c" are not "a", "bc". */
const NAME_END = 0x10000;
