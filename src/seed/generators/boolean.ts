import type { Generator } from "../generator";
import { hash } from "../hash";
import { SeedError } from "../seed-error";

/** True in a share of the rows, 0 to 1. */
export function boolean({ share = 0.5 }: { share?: number } = {}): Generator<boolean> {
  if (!(share >= 0 && share <= 1))
    throw new SeedError(`true in a share of ${share}: expected a number from 0 to 1`, 2);
  const limit = Math.floor(share * 2 ** 32);
  return {
    type: { kind: "boolean" },
    nullable: false,
    unique: false,
    capacity: 2,
    pool: { size: 2, at: (index) => index === 1 },
    bind: ({ key }) => ({ cell: (row) => hash(key, row) < limit }),
  };
}
