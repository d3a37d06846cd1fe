import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hashKey } from "../../src/seed/hash";
import { type ZipfExponent, zipfRank } from "../../src/seed/zipf";

const exponents: ZipfExponent[] = [0.5, 1, 1.5, 2];

describe.each(exponents)("ranks with the exponent %d", (exponent) => {
  test.each([1, 2, 3, 10, 1_000])("of %d fall as often as the law says", (size) => {
    const rank = zipfRank(hashKey(size, "zipf"), size, exponent);
    const counts = new Float64Array(size);
    const draws = 40_000;
    for (let row = 0; row < draws; row++) counts[rank(row)] = (counts[rank(row)] ?? 0) + 1;
    const weights = Array.from(counts, (_, i) => 1 / (i + 1) ** exponent);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    weights.slice(0, 10).forEach((weight, i) => {
      const expected = (draws * weight) / total;
      // Five times the usual spread.
      expect(Math.abs((counts[i] as number) - expected)).toBeLessThan(5 * Math.sqrt(expected) + 1);
    });
  });

  test("stay below any size", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (max, row) => {
        const rank = zipfRank(hashKey(1, "zipf"), max + 1, exponent)(row);
        expect(Number.isSafeInteger(rank) && rank >= 0 && rank <= max).toBe(true);
      }),
    );
  });
});
