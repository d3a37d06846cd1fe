import type { DescribedTable } from "../dataset";
import type { Generator, Place, Values } from "../generator";
import { hashBelow } from "../hash";
import { permutation } from "../permutation";
import { SeedError } from "../seed-error";
import type { Cell } from "../table";
import { type ZipfExponent, zipfRank } from "../zipf";

/**
 * How the children are shared out: `uniform` draws each child's parent evenly, `zipf` gives a few parents most of the
 * children, `each` gives every parent as many, one after the other.
 */
export type FanOut = "uniform" | { zipf: ZipfExponent } | { each: number };

/** What a column takes its values from. */
export interface Reference {
  /** The table that has the column. */
  owner: string;
  table: string;
  column: string;
  fanOut?: FanOut;
}

/** Values of a column of an earlier table. The child's row number alone tells which of the parent's rows. */
export function reference(
  { owner, table, column, fanOut = "uniform" }: Reference,
  earlier: readonly DescribedTable[],
): Generator {
  const { type } = target(owner, table, column, earlier);
  const each = typeof fanOut === "object" && "each" in fanOut ? fanOut.each : undefined;
  if (each !== undefined && !(Number.isSafeInteger(each) && each > 0))
    throw new SeedError(
      `${owner} is to have ${each} rows for each of ${table}: expected a whole number above 0`,
      2,
    );
  return {
    type,
    nullable: false,
    unique: each === 1,
    capacity: Number.POSITIVE_INFINITY,
    refersTo: { table, column, ...(each && { each }) },
    poolAt(place) {
      const { rows, values } = place.parent(table, column);
      const { cell, write } = values;
      return { size: rows, at: cell, ...(write && { write }) };
    },
    bind(place) {
      const parent = place.parent(table, column);
      const parentRow = chooser(place, table, parent.rows, fanOut);
      return rowsOf(parent.values, parentRow);
    },
  };
}

function target(
  owner: string,
  table: string,
  column: string,
  earlier: readonly DescribedTable[],
): Generator {
  const parent = earlier.find(({ name }) => name === table);
  const names = (list: readonly string[]) => list.join(", ") || "there is none";
  if (!parent)
    throw new SeedError(
      `a column of ${owner} refers to the table ${table}: expected one that stands before it (${names(earlier.map(({ name }) => name))})`,
      2,
    );
  const { columns, primaryKey: key } = parent.spec;
  const found = columns[column];
  if (!found)
    throw new SeedError(
      `a column of ${owner} refers to ${table}.${column}: expected a column that is made there (${names(Object.keys(columns))})`,
      2,
    );
  if ((!found.unique && !(key?.length === 1 && key[0] === column)) || found.nullable)
    throw new SeedError(
      `a column of ${owner} refers to ${table}.${column}, which may be null or hold a value twice: expected a unique column`,
      2,
    );
  return found;
}

function chooser(
  { key, rows, table: owner, column }: Place,
  table: string,
  parents: number,
  fanOut: FanOut,
): (row: number) => number {
  if (parents === 0 && rows > 0)
    throw new SeedError(
      `${owner}.${column} refers to ${table}, which has no rows: expected some`,
      2,
    );
  if (fanOut === "uniform") return (row) => hashBelow(key, row, parents);
  if ("zipf" in fanOut) {
    const rank = zipfRank(key, parents, fanOut.zipf);
    const place = permutation(key, parents);
    return (row) => place(rank(row));
  }
  if (rows > parents * fanOut.each)
    throw new SeedError(
      `${owner} is to have ${rows} rows, ${fanOut.each} for each of ${parents} in ${table}: expected at most ${parents * fanOut.each}`,
      2,
    );
  return (row) => Math.floor(row / fanOut.each);
}

function rowsOf<T extends Cell>(
  { cell, write }: Values<T>,
  at: (row: number) => number,
): Values<T> {
  return {
    cell: (row) => cell(at(row)),
    ...(write && { write: (out, row) => write(out, at(row)) }),
  };
}
