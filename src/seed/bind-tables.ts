import type { BoundTable } from "./bound-table";
import { compositeKey } from "./composite-key";
import type { DescribedTable } from "./dataset";
import { encodeValues } from "./encode-cells";
import type { Generator, Place, Values } from "./generator";
import { hashKey } from "./hash";
import { SeedError } from "./seed-error";
import type { Cell, Column, Table } from "./table";

/** A bound table that gives its values column by column, to the tables that refer to it too. */
interface BoundColumns extends BoundTable {
  valuesOf(column: string): Values;
}

/** Binds described tables to a seed, parents first; `rows` goes to those that name no number of their own. */
export function bindTables(
  tables: readonly DescribedTable[],
  { seed, rows }: { seed: number; rows: number },
): BoundTable[] {
  const bound = new Map<string, BoundColumns>();
  for (const table of tables) bound.set(table.name, bindTable(table, seed, rows, bound));
  return [...bound.values()];
}

function bindTable(
  described: DescribedTable,
  seed: number,
  asked: number,
  earlier: ReadonlyMap<string, BoundColumns>,
): BoundColumns {
  const { name, spec } = described;
  const rows = rowsOf(described, asked, earlier);
  const placeOf = (column: string): Place => ({
    key: hashKey(seed, name, column),
    tableKey: hashKey(seed, name),
    table: name,
    column,
    rows,
    parent(table, column) {
      const parent = earlier.get(table) as BoundColumns;
      return { rows: parent.rows, values: parent.valuesOf(column) };
    },
  });
  const together = togetherOf(spec, placeOf);
  const made = new Map<string, Values>();
  for (const [column, generator] of Object.entries(spec.columns)) {
    checkCapacity(`${name}.${column}`, generator, rows);
    made.set(column, together.get(column) ?? generator.bind(placeOf(column)));
  }
  addDerived(spec, made);
  const table = tableOf(described);
  const values = [...made.values()];
  return {
    table,
    rows,
    cells: (row) => values.map((one): Cell => one.cell(row)),
    encoder: (format) => encodeValues(format, table.columns, values),
    valuesOf: (column) => made.get(column) as Values,
  };
}

/** Values of the columns that are different together, by column. */
function togetherOf(
  { columns, primaryKey = [], together = [] }: DescribedTable["spec"],
  placeOf: (column: string) => Place,
): Map<string, Values> {
  const values = new Map<string, Values>();
  for (const names of [primaryKey, ...together]) {
    // A column can walk with one set of others only; where sets overlap, chance must do.
    if (names.some((name) => values.has(name))) continue;
    const key = names.flatMap((column) => {
      const generator = columns[column];
      return generator ? [{ place: placeOf(column), generator }] : [];
    });
    for (const [column, one] of compositeKey(key)) values.set(column, one);
  }
  return values;
}

/** Adds the columns that follow from those made so far. */
function addDerived({ derived = {} }: DescribedTable["spec"], made: Map<string, Values>): void {
  const base = [...made];
  const rowOf = (row: number) =>
    Object.fromEntries(base.map(([column, values]) => [column, values.cell(row)]));
  for (const [column, { from }] of Object.entries(derived))
    made.set(column, { cell: (row) => from(rowOf(row)) });
}

function rowsOf(
  { name, spec }: DescribedTable,
  asked: number,
  earlier: ReadonlyMap<string, BoundColumns>,
): number {
  const each = Object.values(spec.columns).find(({ refersTo }) => refersTo?.each)?.refersTo;
  const parents = each && earlier.get(each.table)?.rows;
  const rows =
    typeof spec.rows === "function"
      ? spec.rows(asked)
      : (spec.rows ?? (each?.each && parents !== undefined ? parents * each.each : asked));
  if (Number.isSafeInteger(rows) && rows >= 0) return rows;
  throw new SeedError(`the table ${name} is to have ${rows} rows: expected a whole number`, 2);
}

/** Says that there are too few values before the first row is made. */
function checkCapacity(where: string, { unique, capacity }: Generator, rows: number): void {
  if (!unique || capacity >= rows) return;
  const count = (number: number) => number.toLocaleString("en");
  throw new SeedError(
    `${where} is unique, and there are ${count(capacity)} values for it: expected at least as many as rows (${count(rows)})`,
    2,
  );
}

function tableOf({ name, spec }: DescribedTable): Table {
  const numbered = Object.keys(spec.columns).filter((column) => spec.columns[column]?.numbersRows);
  const columns: Column[] = Object.entries(spec.columns).map(([column, generator]) => ({
    name: column,
    type: generator.type,
    nullable: generator.nullable,
    unique: generator.unique,
  }));
  for (const [column, { type, nullable = false }] of Object.entries(spec.derived ?? {}))
    columns.push({ name: column, type, nullable, unique: false });
  return {
    name,
    columns,
    primaryKey: spec.primaryKey ?? numbered.slice(0, 1),
    foreignKeys: Object.entries(spec.columns).flatMap(([column, { refersTo }]) =>
      refersTo ? [{ column, table: refersTo.table, references: refersTo.column }] : [],
    ),
  };
}
