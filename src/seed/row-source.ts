import type { Batch, RowFormat, RowSource } from "./batch";
import type { BoundTable } from "./bound-table";
import { byteWriter } from "./byte-writer";
import { type RowRange, type Shard, shardRange } from "./shard";
import type { Cell } from "./table";

/** The rows of a bound table, or of a shard of it, in batches of `chunkRows`; chunks are counted within the shard. */
export function rowSource(
  bound: BoundTable,
  { chunkRows, shard = { index: 1, of: 1 } }: { chunkRows: number; shard?: Shard },
): RowSource {
  const { start, end } = shardRange(bound.rows, shard);
  return {
    table: bound.table,
    rows: end - start,
    *batches(skip) {
      for (let chunk = 0; start + chunk * chunkRows < end; chunk++) {
        if (skip.has(chunk)) continue;
        const from = start + chunk * chunkRows;
        yield batch(bound, chunk, { start: from, end: Math.min(from + chunkRows, end) });
      }
    },
  };
}

function batch(bound: BoundTable, chunk: number, range: RowRange): Batch {
  return {
    table: bound.table,
    chunk,
    rows: range.end - range.start,
    encode: (format) => pieces(bound, format, range),
    cells: () => rows(bound, range),
  };
}

function* pieces(
  bound: BoundTable,
  format: RowFormat,
  { start, end }: RowRange,
): Iterable<Uint8Array> {
  const encode = bound.encoder(format);
  const out = byteWriter();
  for (let row = start; row < end; row++) {
    encode(out, row);
    if (out.at < PIECE) continue;
    yield out.bytes.subarray(0, out.at);
    out.at = 0;
  }
  if (out.at > 0) yield out.bytes.subarray(0, out.at);
}

function* rows(bound: BoundTable, { start, end }: RowRange): Iterable<Cell[]> {
  for (let row = start; row < end; row++) yield bound.cells(row);
}

/** As large as the pieces in which files and sockets are read. */
const PIECE = 0x10000;
