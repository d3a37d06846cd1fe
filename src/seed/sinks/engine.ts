import type { Batch } from "../batch";
import type { ColumnType } from "../column-type";
import type { ForeignKey, Table } from "../table";

export type SqlValue = string | number | null;
export type SqlRow = Record<string, string | number | null>;

/** One connection to a database. Statements take their values at `?`. */
export interface Session {
  query(sql: string, values?: readonly SqlValue[]): Promise<SqlRow[]>;
  /** Runs a statement and gives how many rows it touched. */
  run(sql: string, values?: readonly SqlValue[]): Promise<number>;
  /**
   * Sends the rows of a batch within the transaction that is open, and gives the bytes sent. Throws unless every row
   * arrived as it was sent.
   */
  load(batch: Batch): Promise<number>;
  /** Names of locks that no server gives up by itself when the session ends. */
  held?: Set<string>;
  close(): Promise<void>;
}

/** A column as the database itself describes it. */
export interface FoundColumn {
  name: string;
  /** Null for a type that no row of ours can be checked against. */
  type: ColumnType | null;
  /** The type in the words of the database. */
  declared: string;
  nullable: boolean;
  unique: boolean;
  /** Where the database fills it by itself when a row doesn't: always for `generated`, else by a default. */
  filled: "generated" | "numbered" | "default" | null;
}

/** A table as the database itself describes it. */
export interface FoundTable {
  name: string;
  columns: readonly FoundColumn[];
  primaryKey: readonly string[];
  /** Sets of columns of more than one whose values together are unique; the primary key is not among them. */
  uniqueSets: readonly (readonly string[])[];
  foreignKeys: readonly ForeignKey[];
  /** Conditions on rows, in the words of the database. */
  checks: readonly string[];
  /** What hinders batches from being written together with their marks; null where nothing does. */
  hindrance: string | null;
}

/** What one kind of database does in its own way; `databaseSink` does the rest alike for all. */
export interface Engine {
  /** One sentence: which path into the database is taken, and why where it is not the fastest. */
  path(): string;
  lanes: number;
  /** Tables into which two connections would only hinder each other. */
  crowded?(table: Table): boolean;
  connect(): Promise<Session>;
  quote(name: string): string;
  /** The statement that makes naeil's ledger where it is missing. */
  createLedger: string;
  createTable(table: Table): string;
  /** An INSERT, of what stands behind INTO, that does nothing where the key is there already. */
  insertOnce(into: string): string;
  /** The statements that begin a transaction, and one that sees the whole database at one moment. */
  begin: string;
  snapshot: string;
  describe(session: Session, table: string): Promise<FoundTable | undefined>;
  /** Removes all rows of a table. */
  empty(session: Session, table: string): Promise<void>;
  /** Takes a lock that lasts until the session ends; false where another session has it. */
  hold(session: Session, name: string): Promise<boolean>;
  isHeld(session: Session, name: string): Promise<boolean>;
  /** Does the work while no other run of naeil looks at the tables of this database. */
  alone<T>(session: Session, work: () => Promise<T>): Promise<T>;
  /** Where the same batch may well succeed when it is sent again. */
  isTransient(error: unknown): boolean;
  /** The error in words for people, where it is one that they can do something about. */
  explain(error: unknown): unknown;
}
