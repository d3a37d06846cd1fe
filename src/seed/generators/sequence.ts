import { writeInteger } from "../byte-writer";
import type { Generator } from "../generator";

/** The numbers of the rows, from 1 on (or from `from`): the usual primary key. */
export function sequence({ from = 1 }: { from?: number } = {}): Generator<number> {
  return {
    type: { kind: "integer", bits: 64 },
    nullable: false,
    unique: true,
    capacity: Number.MAX_SAFE_INTEGER - from,
    numbersRows: true,
    bind: () => ({
      cell: (row) => from + row,
      write: (out, row) => writeInteger(out, from + row),
    }),
  };
}
