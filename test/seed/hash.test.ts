import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hash, hashBelow, hashFraction, hashKey } from "../../src/seed/hash";
import { permutation } from "../../src/seed/permutation";

const seeds = fc.maxSafeNat();
const rows = fc.maxSafeNat();

describe("hash", () => {
  test("is the same today, tomorrow and on another machine", () => {
    const key = hashKey(42, "user_log", "money");
    expect([0, 1, 2, 2 ** 32, 2 ** 53 - 1].map((row) => hash(key, row))).toMatchInlineSnapshot(`
      [
        3225483754,
        3879312300,
        4009827786,
        1412900181,
        2508778822,
      ]
    `);
    expect([0, 1, 2 ** 40].map((row) => hashBelow(key, row, 2 ** 50))).toMatchInlineSnapshot(`
      [
        845541215334694,
        1016938444168638,
        538873430703910,
      ]
    `);
  });

  test("stays within its bounds", () => {
    fc.assert(
      fc.property(seeds, rows, fc.maxSafeNat(), (seed, row, size) => {
        const key = hashKey(seed, "t", "c");
        const below = hashBelow(key, row, size + 1);
        expect(Number.isSafeInteger(below) && below >= 0 && below <= size).toBe(true);
        const fraction = hashFraction(key, row);
        expect(fraction >= 0 && fraction < 1).toBe(true);
      }),
    );
  });

  test("spreads evenly: over buckets, neighbouring rows, columns, seeds and draws", () => {
    const key = (column: string, seed = 1) => hashKey(seed, "t", column);
    const first = key("a");
    const streams: Record<string, (i: number) => number> = {
      rows: (i) => hash(first, i),
      "low bits": (i) => (hash(first, i) << 24) >>> 0,
      "rows beyond 2^32": (i) => hash(first, 2 ** 40 + i),
      "every 1,024th row": (i) => hash(first, i * 1024),
      "every 2^32th row": (i) => hash(first, i * 2 ** 32),
      "exclusive or of two columns": (i) => (hash(first, i) ^ hash(key("b"), i)) >>> 0,
      "exclusive or of neighbours": (i) => (hash(first, i) ^ hash(first, i + 1)) >>> 0,
      "exclusive or of draws": (i) => (hash(first, i, 0) ^ hash(first, i, 1)) >>> 0,
      seeds: (i) => hash(key("a", i), 7),
      draws: (i) => hash(first, 7, i),
    };
    const chis = Object.fromEntries(
      Object.entries(streams).map(([name, stream]) => [name, chiSquare(stream)]),
    );
    // 255 degrees of freedom: beyond 340 once in 3,000 times, below 180 as rarely.
    const odd = Object.entries(chis).filter(([, chi]) => chi > 340 || chi < 180);
    expect(odd).toEqual([]);
  });

  test("changes half of its bits with any bit of the row or the seed", () => {
    const flips = (a: number, b: number) => {
      let bits = (a ^ b) >>> 0;
      let count = 0;
      for (; bits !== 0; bits &= bits - 1) count++;
      return count;
    };
    for (let bit = 0; bit < 52; bit++) {
      let [ofRow, ofSeed] = [0, 0];
      for (let i = 0; i < 500; i++) {
        const row = i * 7919;
        const flipped = Math.floor(row / 2 ** bit) % 2 === 0 ? row + 2 ** bit : row - 2 ** bit;
        const key = hashKey(i, "t", "c");
        ofRow += flips(hash(key, row), hash(key, flipped));
        const near = Math.floor(i / 2 ** bit) % 2 === 0 ? i + 2 ** bit : i - 2 ** bit;
        ofSeed += flips(hash(key, row), hash(hashKey(near, "t", "c"), row));
      }
      expect(Math.abs(ofRow / 500 - 16), `bit ${bit} of the row`).toBeLessThan(1);
      expect(Math.abs(ofSeed / 500 - 16), `bit ${bit} of the seed`).toBeLessThan(1);
    }
  });

  test("names of table and column do not run into each other", () => {
    expect(hashKey(1, "ab", "c")).not.toEqual(hashKey(1, "a", "bc"));
    expect(hashKey(1, "a")).not.toEqual(hashKey(1, "a", ""));
  });
});

describe("permutation", () => {
  test("gives each number once", () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 3_000 }), (seed, size) => {
        const at = permutation(hashKey(seed, "p"), size);
        const found = Array.from({ length: size }, (_, i) => at(i)).sort((a, b) => a - b);
        expect(found).toEqual(Array.from({ length: size }, (_, i) => i));
      }),
    );
  });

  test("stays within any size", () => {
    fc.assert(
      fc.property(
        seeds,
        fc.maxSafeNat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (seed, max, at) => {
          const size = max + 1;
          const index = Math.min(Math.floor(at * size), max);
          const place = permutation(hashKey(seed, "p"), size)(index);
          expect(Number.isSafeInteger(place) && place >= 0 && place < size).toBe(true);
        },
      ),
    );
  });

  test("looks like no order: the first numbers are spread over all", () => {
    const at = permutation(hashKey(3, "p"), 1e9);
    expect(chiSquare((i) => Math.floor((at(i) / 1e9) * 2 ** 32))).toBeLessThan(340);
  });
});

/** How far 65,536 numbers of 32 bits are from filling 256 buckets evenly. */
function chiSquare(stream: (i: number) => number): number {
  const counts = new Uint32Array(256);
  for (let i = 0; i < 65_536; i++) {
    const bucket = stream(i) >>> 24;
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  return counts.reduce((sum, count) => sum + (count - 256) ** 2 / 256, 0);
}
