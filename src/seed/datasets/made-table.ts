import type { BoundTable } from "../bound-table";
import { encodeCells } from "../encode-cells";
import type { Cell, Table } from "../table";

/** A bound table whose rows are made whole and not column by column. */
export function madeTable(table: Table, rows: number, cells: (row: number) => Cell[]): BoundTable {
  return {
    table,
    rows,
    cells,
    encoder(format) {
      const encode = encodeCells(format, table.columns);
      return (out, row) => encode(out, cells(row));
    },
  };
}

/** A table whose rows are all there. */
export function listedTable(table: Table, rows: readonly Cell[][]): BoundTable {
  return madeTable(table, rows.length, (row) => rows[row] as Cell[]);
}

/**
 * A table of which each of some things gives several rows. `counts` says how many; `rowsOf` makes those of one, which stay until
 * another's are asked for, since rows are mostly asked for in order.
 */
export function groupedTable(
  table: Table,
  counts: Uint32Array,
  rowsOf: (group: number, firstRow: number) => Cell[][],
): BoundTable {
  const ends = endsOf(counts);
  let known = -1;
  let rows: Cell[][] = [];
  return madeTable(table, ends.at(-1) ?? 0, (row) => {
    const group = groupAt(ends, row);
    const first = firstRow(ends, group);
    if (group !== known) {
      rows = rowsOf(group, first);
      known = group;
    }
    return rows[row - first] as Cell[];
  });
}

/** Where the rows of each group end. */
export function endsOf(counts: Uint32Array): Uint32Array {
  let end = 0;
  return counts.map((count) => {
    end += count;
    return end;
  });
}

/** The first row of a group. */
export function firstRow(ends: Uint32Array, group: number): number {
  return group === 0 ? 0 : (ends[group - 1] as number);
}

/** The group to which a row belongs: the first that ends after it. */
function groupAt(ends: Uint32Array, row: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) > row) high = middle;
    else low = middle + 1;
  }
  return low;
}
