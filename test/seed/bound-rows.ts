import { createHash } from "node:crypto";
import type { Batch, RowFormat } from "../../src/seed/batch";
import type { BoundTable } from "../../src/seed/bound-table";
import { rowSource } from "../../src/seed/row-source";
import type { Shard } from "../../src/seed/shard";
import type { Cell } from "../../src/seed/table";

/** The batches of a bound table, which are all there at once. */
export function batchesOf(bound: BoundTable, chunkRows = 100, shard?: Shard): Batch[] {
  return [...(rowSource(bound, { chunkRows, shard }).batches(new Set()) as Iterable<Batch>)];
}

/** All rows of a table in a format. */
export function textOf(bound: BoundTable, format: RowFormat): string {
  const pieces = batchesOf(bound).flatMap((batch) => [...copies(batch.encode(format))]);
  return Buffer.concat(pieces).toString("utf8");
}

/** What tells all bytes of tables, made in so many shards and chunks. */
export function digestOf(tables: readonly BoundTable[], shards = 1, chunkRows = 100): string {
  const hash = createHash("sha256");
  for (const bound of tables)
    for (const format of ["load", "csv", "ndjson"] as const)
      for (let index = 1; index <= shards; index++)
        for (const batch of batchesOf(bound, chunkRows, { index, of: shards }))
          for (const piece of batch.encode(format)) hash.update(piece);
  return hash.digest("hex");
}

export function allRows(bound: BoundTable): Cell[][] {
  return Array.from({ length: bound.rows }, (_, row) => bound.cells(row));
}

/** The values of a column of one of some tables. */
export function columnOf(tables: readonly BoundTable[], name: string, column: string): Cell[] {
  const bound = tables.find(({ table }) => table.name === name);
  const at = bound?.table.columns.findIndex((one) => one.name === column) ?? -1;
  if (!bound || at < 0) throw new Error(`no column ${name}.${column}`);
  return allRows(bound).map((cells) => cells[at] as Cell);
}

function* copies(pieces: Iterable<Uint8Array>): Iterable<Buffer> {
  for (const piece of pieces) yield Buffer.from(piece);
}
