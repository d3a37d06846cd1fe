import type { Generator, Place, Pool, Values } from "./generator";
import { pick } from "./generators/choice";
import { permutation } from "./permutation";
import { SeedError } from "./seed-error";

/** A column of a key, with what makes its values. */
export interface KeyColumn {
  place: Place;
  generator: Generator;
}

/**
 * Values for a key of several columns, by column: the rows walk through all that the columns' values can be combined to, in no
 * order that one could see, so that no two are the same. Empty where one of the columns is unique by itself.
 */
export function compositeKey(columns: readonly KeyColumn[]): Map<string, Values> {
  const values = new Map<string, Values>();
  if (columns.length < 2 || columns.some(({ generator }) => generator.unique)) return values;
  const counted = columns.flatMap(({ place, generator }) => {
    const pool = generator.pool ?? generator.poolAt?.(place);
    return pool ? [{ place, pool }] : [];
  });
  const total = combinations(counted);
  const [first] = columns as [KeyColumn];
  if (first.place.rows > total) throw tooFew(columns, total);
  const at = permutation(first.place.tableKey, Math.max(total, 1));
  let before = 1;
  for (const { place, pool } of counted) {
    const width = before;
    const size = sizeWithin(pool, before);
    values.set(
      place.column,
      pick(pool, (row) => Math.floor(at(row) / width) % size),
    );
    before *= size;
  }
  return values;
}

function combinations(columns: readonly { pool: Pool }[]): number {
  if (columns.length === 0) return 0;
  return columns.reduce((product, { pool }) => product * sizeWithin(pool, product), 1);
}

/** Beyond 2^53 combinations no table has as many rows; the rest of a pool is then left out. */
function sizeWithin({ size }: Pool, before: number): number {
  return Math.min(size, Math.floor(Number.MAX_SAFE_INTEGER / Math.max(before, 1)));
}

function tooFew(columns: readonly KeyColumn[], total: number): SeedError {
  const { rows, table } = (columns[0] as KeyColumn).place;
  const names = columns.map(({ place }) => place.column).join(" and ");
  const count = (number: number) => number.toLocaleString("en");
  return new SeedError(
    `${table} has no two rows with the same ${names}, of which there are ${count(total)} combinations: expected at least as many as rows (${count(rows)})`,
    2,
  );
}
