import type { RowFormat } from "./batch";
import type { RowEncoder } from "./encode-cells";
import type { Cell, Table } from "./table";

/** A table of a dataset with a seed and a number of rows: any of its rows can be made, alone and in any order. */
export interface BoundTable {
  table: Table;
  rows: number;
  /** The row of that number, from 0 on, in the order of the columns. */
  cells(row: number): Cell[];
  encoder(format: RowFormat): RowEncoder;
}
