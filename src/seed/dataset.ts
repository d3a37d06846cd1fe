import { bindTables } from "./bind-tables";
import type { BoundTable } from "./bound-table";
import { checkTable } from "./check-table";
import type { ColumnType } from "./column-type";
import type { Generator } from "./generator";
import { type FanOut, reference } from "./generators/reference";
import { SeedError } from "./seed-error";
import type { Cell } from "./table";

/** What a run asks of a dataset. */
export interface DatasetRequest {
  seed: number;
  /** As many rows in the tables that name no number of their own; the dataset's default where it is missing. */
  rows?: number;
}

/** Tables that belong together, and how their rows are made. Parents come before their children. */
export interface Dataset {
  readonly name: string;
  bind(request: DatasetRequest): BoundTable[];
}

/** The columns of a table by name, each with what makes its values. */
export type Columns = Readonly<Record<string, Generator>>;

/** The values of a row by column. */
export type RowOf<C extends Columns> = {
  [K in keyof C]: C[K] extends Generator<infer T> ? T : Cell;
};

/** A column whose value follows from others of the same row. */
export interface Derived<C extends Columns> {
  type: ColumnType;
  nullable?: boolean;
  from(row: RowOf<C>): Cell;
}

export interface TableSpec<C extends Columns> {
  /** How many rows: a number, or made of the number asked for, which it is where nothing is said. */
  rows?: number | ((asked: number) => number);
  columns: C;
  /** Further columns, which stand after the others. */
  derived?: Readonly<Record<string, Derived<C>>>;
  /**
   * Where it is not said, the column of `sequence()`, if there is one. The columns of a key of several are drawn together, so
   * that no two rows have the same: a fan-out counts for nothing there.
   */
  primaryKey?: readonly (keyof C & string)[];
  /** Further columns that no two rows have the same together, drawn like those of such a key. */
  together?: readonly (readonly (keyof C & string)[])[];
}

/** What a table may take from those before it. */
export interface Relations<T extends Readonly<Record<string, Columns>>> {
  /** Values of a column of an earlier table: each is one that exists there. */
  reference<N extends keyof T & string, K extends keyof T[N] & string>(
    table: N,
    column: K,
    options?: { fanOut?: FanOut },
  ): Generator<T[N][K] extends Generator<infer V> ? V : Cell>;
}

/** A dataset that can be given a further table; its type knows the names of the tables and columns that it has. */
export interface OpenDataset<T extends Readonly<Record<string, Columns>>> extends Dataset {
  table<const N extends string, const C extends Columns>(
    name: N extends keyof T ? never : N,
    spec: TableSpec<C> | ((relations: Relations<T>) => TableSpec<C>),
  ): OpenDataset<T & Readonly<Record<N, C>>>;
}

/** A table of a dataset, as it was described. */
export interface DescribedTable {
  name: string;
  spec: TableSpec<Columns>;
}

/**
 * Begins a dataset; `table` adds to it, parents first:
 *
 *     export default defineDataset("shop")
 *       .table("customers", { columns: { id: sequence(), name: personName() } })
 *       .table("orders", ({ reference }) => ({
 *         rows: (asked) => asked * 3,
 *         columns: { id: sequence(), customer_id: reference("customers", "id") },
 *       }));
 */
export function defineDataset(
  name: string,
  { rows = 1_000 }: { rows?: number } = {},
): OpenDataset<Readonly<Record<never, never>>> {
  return openDataset(name, rows, []);
}

/** Makes sure that a value, such as what a file exports, is a dataset with tables. */
export function checkDataset(value: unknown, where: string): Dataset {
  const found = value as Partial<OpenDataset<Record<never, never>>> | null | undefined;
  if (typeof found !== "object" || found === null || typeof found.bind !== "function")
    throw new SeedError(
      `${where} exports ${value === undefined ? "nothing" : `a ${typeof value}`} by default: expected a dataset, as in \`export default defineDataset("shop").table(…)\``,
      2,
    );
  return found as Dataset;
}

function openDataset<T extends Readonly<Record<string, Columns>>>(
  name: string,
  defaultRows: number,
  tables: readonly DescribedTable[],
): OpenDataset<T> {
  return {
    name,
    bind({ seed, rows = defaultRows }) {
      if (tables.length > 0) return bindTables(tables, { seed, rows });
      throw new SeedError(`the dataset “${name}” has no table: expected at least one`, 2);
    },
    table(tableName, described) {
      const relations = {
        reference: (table: string, column: string, options?: { fanOut?: FanOut }) =>
          reference({ owner: tableName, table, column, ...options }, tables),
      } as Relations<T>;
      const spec: unknown = typeof described === "function" ? described(relations) : described;
      const table: DescribedTable = { name: tableName, spec: spec as TableSpec<Columns> };
      checkTable(table, tables);
      return openDataset(name, defaultRows, [...tables, table]);
    },
  };
}
