import type { BoundTable } from "../bound-table";
import type { Dataset } from "../dataset";
import { SeedError } from "../seed-error";

/** A dataset that has as many rows as it has: a number that someone asked for is refused, and `why` says what to say instead. */
export function withoutRows(
  name: string,
  why: string,
  bind: (seed: number) => BoundTable[],
): Dataset {
  return {
    name,
    bind({ seed, rows }) {
      if (rows === undefined) return bind(seed);
      throw new SeedError(
        `${rows} rows of the dataset “${name}”: expected no number, since ${why}`,
        2,
      );
    },
  };
}
