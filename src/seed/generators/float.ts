import type { Generator } from "../generator";
import { hashFraction } from "../hash";
import { SeedError } from "../seed-error";

/** Binary fractions from `min` to below `max`. What must be exact, such as money, is a `decimal`. */
export function float({ min, max }: { min: number; max: number }): Generator<number> {
  const width = max - min;
  if (!(Number.isFinite(width) && width >= 0))
    throw new SeedError(`numbers from ${min} to ${max}: expected the lower first`, 2);
  return {
    type: { kind: "float", bits: 64 },
    nullable: false,
    unique: false,
    capacity: Number.POSITIVE_INFINITY,
    bind: ({ key }) => ({ cell: (row) => min + hashFraction(key, row) * width }),
  };
}
