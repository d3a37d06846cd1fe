import { SeedError } from "../../seed-error";
import type { SqlValue } from "../engine";

export interface SqliteStatement {
  run(...values: SqlValue[]): { changes: number | bigint };
  all(...values: SqlValue[]): unknown[];
}

/** What `node:sqlite` and `libsql` have in common. */
export interface SqliteDatabase {
  exec(sql: string): unknown;
  prepare(sql: string): SqliteStatement;
  close(): unknown;
}

export interface SqliteDriver {
  name: string;
  /** How it takes values faster: bound to a prepared statement, or in the text of one. */
  values: "bound" | "literal";
  open(file: string): SqliteDatabase;
}

/** Node's own SQLite where it has one, else the one that a package brings. */
export async function sqliteDriver(): Promise<SqliteDriver> {
  return nodeDriver() ?? (await libsqlDriver());
}

function nodeDriver(): SqliteDriver | undefined {
  const { emitWarning } = process;
  // Node says of it that it may change one day: no news to people who fill a table.
  process.emitWarning = () => undefined;
  try {
    const module = process.getBuiltinModule("node:sqlite") as NodeSqlite | undefined;
    if (!module) return undefined;
    const open = (file: string) => new module.DatabaseSync(file);
    return { name: "node:sqlite", values: "bound", open };
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** Node 20, whose types these are, has no such module. */
interface NodeSqlite {
  DatabaseSync: new (file: string) => SqliteDatabase;
}

async function libsqlDriver(): Promise<SqliteDriver> {
  try {
    const { default: Database } = await import("libsql");
    const open = (file: string) => new Database(file) as unknown as SqliteDatabase;
    return { name: "libsql", values: "literal", open };
  } catch {
    throw new SeedError(
      `SQLite is not there: neither does Node ${process.versions.node} bring it (22.13 does), nor was the package libsql installed for this machine`,
    );
  }
}
