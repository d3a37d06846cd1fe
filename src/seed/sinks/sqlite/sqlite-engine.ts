import { SeedError } from "../../seed-error";
import type { Engine } from "../engine";
import { ledgerName } from "../ledger";
import { isLocked, tryLock, unlock, waitForLock } from "../pid-lock";
import { createSqliteTable } from "./create-sqlite-table";
import { describeSqlite } from "./describe-sqlite";
import { sqliteDriver } from "./sqlite-driver";
import { explainSqlite, isTransientSqlite } from "./sqlite-errors";
import { quoteSqlite } from "./sqlite-quote";
import { connectSqlite } from "./sqlite-session";

const createLedger = `CREATE TABLE IF NOT EXISTS ${ledgerName} (
  job TEXT NOT NULL,
  table_name TEXT NOT NULL,
  chunk INTEGER NOT NULL,
  family TEXT NOT NULL,
  written INTEGER NOT NULL,
  written_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP,
  PRIMARY KEY (job, table_name, chunk)
) WITHOUT ROWID`;

/** SQLite: a file, into which one writes at a time, so one lane is all it can use. */
export async function sqliteEngine(file: string): Promise<Engine> {
  const driver = await sqliteDriver();
  const lockFile = (name: string) => `${file}.naeil-${name.slice(0, 12)}.lock`;
  return {
    path: () => `INSERTs of many rows by ${driver.name}`,
    lanes: 1,
    connect: () => connectSqlite(driver, file, (name) => unlock(lockFile(name))),
    quote: quoteSqlite,
    createLedger,
    createTable: createSqliteTable,
    insertOnce: (into) => `INSERT INTO ${into} ON CONFLICT DO NOTHING`,
    // Another shard may be writing; to wait at once is better than to fail at the first row.
    begin: "BEGIN IMMEDIATE",
    snapshot: "BEGIN",
    describe: describeSqlite,
    async empty(session, table) {
      await session.run(`DELETE FROM ${quoteSqlite(table)}`);
    },
    async hold(session, name) {
      const held = tryLock(lockFile(name));
      if (held) session.held?.add(name);
      return held;
    },
    isHeld: async (_, name) => isLocked(lockFile(name)),
    async alone(_, work) {
      if (!(await waitForLock(lockFile("open"))))
        throw new SeedError(
          `another run looks at ${file} for more than a minute; if there is none, delete ${lockFile("open")}`,
        );
      try {
        return await work();
      } finally {
        unlock(lockFile("open"));
      }
    },
    isTransient: isTransientSqlite,
    explain: (error) => explainSqlite(error, file),
  };
}
