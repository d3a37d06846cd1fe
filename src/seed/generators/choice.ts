import type { ColumnType } from "../column-type";
import type { Generator, Pool, Values } from "../generator";
import { hashBelow } from "../hash";
import type { Cell } from "../table";

/** A generator that chooses from a pool, every value as likely as any other. */
export function choice<T extends Cell>(type: ColumnType, pool: Pool<T>): Generator<T> {
  return {
    type,
    nullable: false,
    unique: false,
    capacity: pool.size,
    pool,
    bind: ({ key }) => pick(pool, (row) => hashBelow(key, row, pool.size)),
  };
}

/** The values of a pool, chosen by a number for each row. */
export function pick<T extends Cell>(pool: Pool<T>, index: (row: number) => number): Values<T> {
  const { write } = pool;
  return {
    cell: (row) => pool.at(index(row)),
    ...(write && { write: (out, row) => write(out, index(row)) }),
  };
}
