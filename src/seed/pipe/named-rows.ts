import { SeedError } from "../seed-error";
import { csvRows } from "./csv-rows";
import { type NdjsonRow, ndjsonRows } from "./ndjson-rows";

/** Rows of values by position, and what the input calls the positions. */
export interface NamedRows {
  /** Null where the input does not say: CSV without a header line. */
  names: string[] | null;
  rows: AsyncIterable<FoundRow>;
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
  const first = await iterator.next();
  if (first.done) throw new SeedError("the input is empty, expected CSV or NDJSON");
  const { line, cells } = first.value;
  const count = cells.length;
  async function* rows(): AsyncGenerator<FoundRow> {
    if (!header) yield { line, values: cells };
    for await (const row of iterator) {
      if (row.cells.length !== count) throw otherLength(row.line, row.cells.length, count, line);
      yield { line: row.line, values: row.cells };
    }
  }
  const names = header ? cells.map((cell) => cell?.trim() ?? "") : null;
  if (names) checkNames(names, line);
  return { names, rows: rows() };
}

/** The rows of NDJSON, with the names that the first so many of its objects have. */
export async function namedNdjsonRows(
  texts: AsyncIterable<string>,
  ahead: number,
): Promise<NamedRows> {
  const iterator = ndjsonRows(texts);
  const first: NdjsonRow[] = [];
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    first.push(next.value);
    if (first.length === ahead) break;
  }
  const names = [...new Set(first.flatMap(({ object }) => Object.keys(object)))];
  const known = new Set(names);
  const valuesOf = (line: number, object: Record<string, unknown>) => {
    for (const name in object) if (!known.has(name)) throw newName(line, name, ahead);
    return names.map((name) => object[name] ?? null);
  };
  async function* rows(): AsyncGenerator<FoundRow> {
    for (const { line, object } of first) yield { line, values: valuesOf(line, object) };
    first.length = 0;
    for await (const { line, object } of iterator) yield { line, values: valuesOf(line, object) };
  }
  return { names, rows: rows() };
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
