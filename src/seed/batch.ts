import type { Cell, Table } from "./table";

/**
 * How rows are written as bytes: `load` is the text form that both `LOAD DATA`'s defaults and `COPY` read
 * (tabs between the cells, `\n` after the row, `\\`, `\t`, `\n`, `\r` escaped, `\N` for null), `csv` is RFC 4180, `ndjson` one
 * object a line.
 */
export type RowFormat = "load" | "csv" | "ndjson";

/** Some consecutive rows of one table, which go into the target together or not at all. */
export interface Batch {
  table: Table;
  /** Its number among the batches of its table, from 0: the same for the same job. */
  chunk: number;
  rows: number;
  /** The rows as bytes, in pieces of some 64 KB. A piece is only valid until the next is asked for. */
  encode(format: RowFormat): Iterable<Uint8Array>;
  /** The rows as cells, in the order of the columns. */
  cells(): Iterable<readonly Cell[]>;
}

/** All rows of one table that a run is to write. */
export interface RowSource {
  table: Table;
  /** How many rows there are; null where only the end of the input tells. */
  rows: number | null;
  /** The batches in order. `skip` holds the chunks that are in the target already: they are not made. */
  batches(skip: ReadonlySet<number>): AsyncIterable<Batch> | Iterable<Batch>;
}
