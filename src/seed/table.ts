import type { ColumnType } from "./column-type";

/** A value of one column in one row. Decimals, days and integers beyond 2^53 are strings, so none is rounded. */
export type Cell = string | number | boolean | null;

export interface Column {
  name: string;
  type: ColumnType;
  nullable: boolean;
  unique: boolean;
}

/** A column whose values stand in a column of another table. */
export interface ForeignKey {
  column: string;
  table: string;
  references: string;
}

/** A table as it is created and filled, wherever its rows come from. */
export interface Table {
  name: string;
  columns: readonly Column[];
  /** Names of the columns that tell the rows apart; none where there is no primary key. */
  primaryKey: readonly string[];
  foreignKeys: readonly ForeignKey[];
}
