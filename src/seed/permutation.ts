import { type HashKey, hash } from "./hash";

/**
 * Gives each number from 0 to below `size` (up to 2^53) another one of them, and no two the same: so values
 * can be unique although no row knows what the others drew.
 *
 * A Feistel network of four rounds over the next even number of bits; what falls outside is sent through again
 * (“cycle walking”, Black and Rogaway 2002), less than four times on average.
 */
export function permutation(key: HashKey, size: number): (index: number) => number {
  const bits = Math.max(1, Math.ceil(bitsOf(size - 1) / 2));
  const half = 2 ** bits;
  const mask = half - 1;
  return (index) => {
    let place = index;
    do {
      let left = Math.floor(place / half);
      let right = place % half;
      for (let round = 1; round <= ROUNDS; round++) {
        const next = (left ^ hash(key, right, round)) & mask;
        left = right;
        right = next;
      }
      place = left * half + right;
    } while (place >= size);
    return place;
  };
}

function bitsOf(value: number): number {
  return value.toString(2).length;
}

const ROUNDS = 4;
