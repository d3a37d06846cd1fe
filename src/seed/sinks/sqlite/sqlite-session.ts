import type { Session, SqlRow } from "../engine";
import { rowInserter } from "./insert-rows";
import type { SqliteDatabase, SqliteDriver } from "./sqlite-driver";

/**
 * `synchronous = NORMAL` is safe against a kill at any moment. The journal stays as the file has it: with rows that are only added, the usual
 * rollback journal writes each page once, where a write-ahead log writes it twice.
 */
const manners = [
  "PRAGMA busy_timeout = 20000",
  "PRAGMA synchronous = NORMAL",
  "PRAGMA foreign_keys = ON",
  "PRAGMA cache_size = -4000",
];

/** Opens the file, which is made where it is missing. `release` gives up a lock when the session ends. */
export async function connectSqlite(
  driver: SqliteDriver,
  file: string,
  release: (lock: string) => void,
): Promise<Session> {
  const database = driver.open(file);
  for (const sql of manners) database.prepare(sql).all();
  const insert = rowInserter(database, driver.values);
  const held = new Set<string>();
  return {
    held,
    query: async (sql, values = []) => database.prepare(sql).all(...values) as SqlRow[],
    async run(sql, values = []) {
      if (values.length > 0) return Number(database.prepare(sql).run(...values).changes);
      database.exec(sql);
      return 0;
    },
    load: async (batch) => insert(batch),
    async close() {
      close(database);
      for (const lock of held) release(lock);
    },
  };
}

function close(database: SqliteDatabase): void {
  try {
    database.close();
  } catch {
    // Closed already.
  }
}
