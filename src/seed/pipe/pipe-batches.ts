import type { Batch, RowFormat } from "../batch";
import { byteWriter } from "../byte-writer";
import { encodeCells } from "../encode-cells";
import { SeedError } from "../seed-error";
import type { Cell, Table } from "../table";
import type { Pieces } from "./pieces";

/** A row of the input as cells of the table. */
export type PipeRow = readonly Cell[];

/** Batches end after so many rows, or after so many characters where rows are long. */
export interface BatchSize {
  rows: number;
  characters: number;
}

/**
 * Cuts rows into batches. An input can't be read again from the middle, so a batch's number says how many rows
 * stand before its end, and what they are by a checksum: a run that goes on reads over the rows that are in the
 * target already, and ends where they are not the same. An input that has grown since goes on within its last batch.
 */
export async function* pipeBatches(
  table: Table,
  rows: Pieces<PipeRow>,
  size: BatchSize,
  skip: ReadonlySet<number>,
): AsyncGenerator<Batch> {
  const marks = [...skip].map(markOf).sort((a, b) => b.end - a.end);
  let start = 0;
  for await (const part of cutRows(rows, size)) {
    const end = start + part.length;
    const mark = marks.find((one) => one.end > start && one.end <= end);
    const present = mark === undefined ? 0 : mark.end - start;
    if (mark && checksum(part.slice(0, present)) !== mark.checksum)
      throw otherInput(start, mark.end);
    if (present < part.length) {
      yield batchOf(table, end * CHECKSUMS + checksum(part), part.slice(present));
    }
    start = end;
  }
  const furthest = marks[0]?.end ?? 0;
  if (furthest > start) throw shorterInput(start, furthest);
}

function batchOf(table: Table, chunk: number, rows: readonly PipeRow[]): Batch {
  return {
    table,
    chunk,
    rows: rows.length,
    encode: (format) => pieces(table, format, rows),
    cells: () => rows,
  };
}

function* pieces(table: Table, format: RowFormat, rows: readonly PipeRow[]): Generator<Uint8Array> {
  const encode = encodeCells(format, table.columns);
  const out = byteWriter();
  for (const row of rows) {
    encode(out, row);
    if (out.at < PIECE) continue;
    yield out.bytes.subarray(0, out.at);
    out.at = 0;
  }
  if (out.at > 0) yield out.bytes.subarray(0, out.at);
}

async function* cutRows(rows: Pieces<PipeRow>, size: BatchSize): AsyncGenerator<PipeRow[]> {
  let part: PipeRow[] = [];
  let characters = 0;
  for await (const piece of rows) {
    for (const row of piece) {
      part.push(row);
      for (const cell of row) if (typeof cell === "string") characters += cell.length;
      if (part.length < size.rows && characters < size.characters) continue;
      yield part;
      part = [];
      characters = 0;
    }
  }
  if (part.length > 0) yield part;
}

/** What a batch's number says. */
function markOf(chunk: number): { end: number; checksum: number } {
  const end = Math.floor(chunk / CHECKSUMS);
  return { end, checksum: chunk - end * CHECKSUMS };
}

/** FNV-1a, folded. The same for a truth value as true and as 1, since engines differ in what they call it. */
function checksum(rows: readonly PipeRow[]): number {
  let hash = 0x811c9dc5;
  const add = (unit: number) => {
    hash = Math.imul(hash ^ unit, 0x01000193);
  };
  for (const row of rows) {
    for (const cell of row) {
      const text = cell === null ? "\u0000" : String(typeof cell === "boolean" ? +cell : cell);
      for (let i = 0; i < text.length; i++) add(text.charCodeAt(i));
      add(0x1f);
    }
  }
  return (hash ^ (hash >>> 20)) & (CHECKSUMS - 1);
}

function otherInput(start: number, end: number): SeedError {
  const range = `rows ${(start + 1).toLocaleString("en")} to ${end.toLocaleString("en")}`;
  return new SeedError(
    `${range} of the input are not those that an earlier run wrote from the same beginning: --fresh starts over`,
  );
}

function shorterInput(rows: number, furthest: number): SeedError {
  const [found, known] = [rows, furthest].map((number) => number.toLocaleString("en"));
  return new SeedError(
    `the input ended after row ${found}, but an earlier run wrote ${known} rows from the same beginning`,
  );
}

/** Room for row numbers up to 2^33 in a whole number that JavaScript holds exactly. */
const CHECKSUMS = 2 ** 20;
/** As large as the pieces in which files and sockets are read. */
const PIECE = 0x10000;
