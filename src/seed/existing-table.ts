import type { Cell, Table } from "./table";

/** A table as the database knows it, with what is needed to make rows that fit beside those in it. */
export interface ExistingTable {
  /** Only columns that are to be given: none that the database computes itself. */
  table: Table;
  /** The greatest value of whole-number columns that are unique or a primary key alone; 0 where there is none. */
  greatest: Readonly<Record<string, number>>;
  /** For each column that refers to another table: keys that exist there, some thousands at most. */
  parentKeys: Readonly<Record<string, readonly Cell[]>>;
  /** Columns whose values together are unique, other than the primary key. */
  uniqueSets?: readonly (readonly string[])[];
}
