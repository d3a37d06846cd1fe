import type { Generator } from "../generator";
import { SeedError } from "../seed-error";
import type { Cell } from "../table";
import { type ZipfExponent, zipfRank } from "../zipf";
import { pick } from "./choice";

/** The same values, but the first ones most often, as words and visits are: the r-th in proportion to 1 / r^exponent. */
export function zipf<T extends Cell>(
  generator: Generator<T>,
  { exponent = 1 }: { exponent?: ZipfExponent } = {},
): Generator<T> {
  const { pool, ...same } = generator;
  if (!pool || generator.unique)
    throw new SeedError(
      `a Zipf choice of kind ${generator.type.kind}: expected a generator whose values can be counted, not unique`,
      2,
    );
  return { ...same, bind: ({ key }) => pick(pool, zipfRank(key, pool.size, exponent)) };
}
