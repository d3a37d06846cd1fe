import type { Generator } from "../generator";
import { hash, hashKey } from "../hash";
import { SeedError } from "../seed-error";
import type { Cell } from "../table";

/** The same values, but null in a share of the rows, 0 to 1. */
export function nullable<T extends Cell>(
  generator: Generator<T>,
  share = 0.1,
): Generator<T | null> {
  if (!(share >= 0 && share <= 1))
    throw new SeedError(`null in a share of ${share}: expected a number from 0 to 1`, 2);
  const { pool: _, poolAt: __, numbersRows: ___, ...same } = generator;
  return {
    ...same,
    nullable: true,
    bind(place) {
      const values = generator.bind(place);
      const key = hashKey(place.key.first, "null", String(place.key.second));
      const limit = Math.floor(share * 2 ** 32);
      return { cell: (row) => (hash(key, row) < limit ? null : values.cell(row)) };
    },
  };
}
