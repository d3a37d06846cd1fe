import { setTimeout as wait } from "node:timers/promises";
import type { RowSource } from "../batch";
import { SeedError } from "../seed-error";
import type { Column, Table } from "../table";
import { decodeInput } from "./decode-input";
import { inferType } from "./infer-type";
import { type FoundRow, namedCsvRows, namedNdjsonRows } from "./named-rows";
import { mapPieces, type Pieces, readAhead } from "./pieces";
import { type BatchSize, type PipeRow, pipeBatches } from "./pipe-batches";
import type { PipeInput } from "./pipe-format";
import { readCell } from "./read-cell";

/** What is known of the table that an input goes into. */
export interface PipePlan {
  name: string;
  /** The table as the target has it; null where it is to be made. */
  table: Table | null;
  /** Whether the first line of CSV names the columns. */
  header: boolean;
  size: BatchSize;
  /** Ends the reading: a producer that is stopped by the same Ctrl-C must not look like the end of the input. */
  signal?: AbortSignal;
}

/** Rows from an input as a source of a run; its table has the columns that the input names, in its order. */
export async function pipeSource(input: PipeInput, plan: PipePlan): Promise<RowSource> {
  const texts = decodeInput(input.bytes);
  const found =
    input.format === "csv"
      ? await namedCsvRows(texts, plan.header)
      : await namedNdjsonRows(texts, plan.size.rows);
  const [first, rows] = await readAhead(found.rows, plan.table ? 1 : plan.size.rows);
  const columns = plan.table
    ? chosenColumns(plan.table, found.names, first[0]?.values.length ?? 0)
    : inferColumns(found.names, first);
  const table: Table = plan.table
    ? { ...plan.table, columns }
    : { name: plan.name, columns, primaryKey: [], foreignKeys: [] };
  return {
    table,
    rows: null,
    batches: (skip) => pipeBatches(table, cellRows(columns, rows, plan.signal), plan.size, skip),
  };
}

/** The columns of an existing table that the input fills, in the input's order. */
function chosenColumns(table: Table, names: readonly string[] | null, count: number): Column[] {
  if (names === null) {
    if (count === table.columns.length) return [...table.columns];
    throw new SeedError(
      `line 1 has ${count} cells, but “${table.name}” has ${table.columns.length} columns (${listed(table)}): name them in a header line`,
    );
  }
  return names.map((name) => {
    const column =
      table.columns.find((one) => one.name === name) ??
      table.columns.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (column) return column;
    throw new SeedError(
      `the input names the column “${name}”, which “${table.name}” does not have: it has ${listed(table)}`,
    );
  });
}

function inferColumns(names: readonly string[] | null, first: readonly FoundRow[]): Column[] {
  const count = names?.length ?? first[0]?.values.length ?? 0;
  return Array.from({ length: count }, (_, index) => ({
    name: names?.[index] ?? `column_${index + 1}`,
    type: inferType(first.map(({ values }) => values[index])),
    nullable: true,
    unique: false,
  }));
}

async function* cellRows(
  columns: readonly Column[],
  rows: Pieces<FoundRow>,
  signal: AbortSignal | undefined,
): AsyncGenerator<PipeRow[]> {
  yield* mapPieces(rows, ({ line, values }) =>
    columns.map((column, index) => {
      const read = readCell(column, values[index]);
      if (typeof read !== "object" || read === null) return read;
      throw new SeedError(`line ${line}: “${column.name}” ${read.problem}`);
    }),
  );
  // Ctrl-C reaches the producer too, and its end may be seen here before the signal.
  await wait(SIGNALS_ARE_LATE);
  signal?.throwIfAborted();
}

function listed({ columns }: Table): string {
  return columns.map(({ name }) => name).join(", ");
}

const SIGNALS_ARE_LATE = 20;
