import { SeedError } from "../seed-error";
import { type CsvRow, csvRows } from "./csv-rows";
import { type NdjsonRow, ndjsonRows } from "./ndjson-rows";
import { before, mapPieces, readAhead } from "./pieces";

/** Rows of values by position, and what the input calls the positions. */
export interface NamedRows {
  /** Null where the input does not say: CSV without a header line. */
  names: string[] | null;
  /** Some at a time, as they arrive. */
  rows: AsyncIterable<FoundRow[]>;
}

/** A row as it was found: texts of CSV, or any values of JSON. */
export interface FoundRow {
  line: number;
  values: readonly unknown[];
}

/** The rows of CSV, with the names of its header line. */
export async function namedCsvRows(
  texts: AsyncIterable<string>,
  header: boolean,
): Promise<NamedRows> {
  const iterator = csvRows(texts);
  const next = await iterator.next();
  const first: CsvRow[] = next.done ? [] : next.value;
  const top = first[0];
  if (top === undefined) throw new SeedError("the input is empty, expected CSV or NDJSON");
  const count = top.cells.length;
  const found = ({ line, cells }: CsvRow): FoundRow => {
    if (cells.length !== count) throw otherLength(line, cells.length, count, top.line);
    return { line, values: cells };
  };
  const names = header ? top.cells.map((cell) => cell?.trim() ?? "") : null;
  if (names) checkNames(names, top.line);
  const rest = before(header ? first.slice(1) : first, iterator);
  return { names, rows: mapPieces(rest, found) };
}

/** The rows of NDJSON, with the names that the first so many of its objects have. */
export async function namedNdjsonRows(
  texts: AsyncIterable<string>,
  ahead: number,
): Promise<NamedRows> {
  const [first, all] = await readAhead(ndjsonRows(texts), ahead);
  const names = [...new Set(first.flatMap(({ object }) => Object.keys(object)))];
  const known = new Set(names);
  const found = ({ line, object }: NdjsonRow): FoundRow => {
    for (const name in object) if (!known.has(name)) throw newName(line, name, first.length);
    return { line, values: names.map((name) => object[name] ?? null) };
  };
  return { names, rows: mapPieces(all, found) };
}

function checkNames(names: readonly string[], line: number): void {
  const empty = names.indexOf("");
  if (empty !== -1)
    throw new SeedError(
      `line ${line}: the header gives no name to column ${empty + 1} of ${names.length}: --no-header reads it as a row`,
    );
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice) throw new SeedError(`line ${line}: the header names the column “${twice}” twice`);
}

function otherLength(line: number, found: number, count: number, first: number): SeedError {
  const cells = `${found} ${found === 1 ? "cell" : "cells"}`;
  return new SeedError(`line ${line} has ${cells}, expected ${count} as line ${first} has`);
}

function newName(line: number, name: string, ahead: number): SeedError {
  return new SeedError(
    `line ${line} has “${name}”, which none of the first ${ahead.toLocaleString("en")} lines has: name it in the first, null if need be`,
  );
}
