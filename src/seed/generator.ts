import type { ByteWriter } from "./byte-writer";
import type { ColumnType } from "./column-type";
import type { HashKey } from "./hash";
import type { Cell } from "./table";

/**
 * Makes the values of one column. Each is a function of seed, table, column and row number alone, so that any row can be made
 * without the others.
 */
export interface Generator<T extends Cell = Cell> {
  readonly type: ColumnType;
  readonly nullable: boolean;
  /** Whether no two rows have the same value. */
  readonly unique: boolean;
  /** How many different values there are; infinite where more than any table has rows. */
  readonly capacity: number;
  /** The values that it chooses from, where they can be counted. */
  readonly pool?: Pool<T>;
  /** The same, where only its place tells: the rows of a parent. */
  poolAt?(place: Place): Pool<T>;
  /** Where it numbers the rows of its table: the primary key, if nothing else is said. */
  readonly numbersRows?: true;
  /** The column whose values it gives. */
  readonly refersTo?: { table: string; column: string; each?: number };
  bind(place: Place): Values<T>;
}

/** Values by number. */
export interface Pool<T extends Cell = Cell> {
  /** How many there are, at most 2^53. */
  size: number;
  at(index: number): T;
  /** Writes a value's UTF-8 bytes faster than by way of `at`; they need no escape in any row format. */
  write?(out: ByteWriter, index: number): void;
}

/** The column of a bound table for which values are made. */
export interface Place {
  key: HashKey;
  /** The same for all columns of the table. */
  tableKey: HashKey;
  table: string;
  column: string;
  /** How many rows the table has. */
  rows: number;
  /** A column of a table that comes before this one. */
  parent(table: string, column: string): { rows: number; values: Values };
}

/** The values of one column by row, from 0 on. */
export interface Values<T extends Cell = Cell> {
  cell(row: number): T;
  /** As in `Pool`. */
  write?(out: ByteWriter, row: number): void;
}
