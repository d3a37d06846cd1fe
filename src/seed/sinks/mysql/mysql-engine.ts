import type { ServerSettings } from "../../server-settings";
import type { Engine } from "../engine";
import { ledgerName } from "../ledger";
import { lockKey } from "../lock-key";
import { createMysqlTable } from "./create-mysql-table";
import { describeMysql } from "./describe-mysql";
import { explainMysql, isTransientMysql } from "./mysql-errors";
import { quoteMysql } from "./mysql-quote";
import { connectMysql, type LoadPath } from "./mysql-session";

/** Seconds that a run waits while another one looks at its tables. */
const patience = 60;

const createLedger = `CREATE TABLE IF NOT EXISTS ${ledgerName} (
  job CHAR(32) CHARACTER SET ascii NOT NULL,
  table_name VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  chunk BIGINT NOT NULL,
  family CHAR(32) CHARACTER SET ascii NOT NULL,
  written BIGINT NOT NULL,
  written_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  PRIMARY KEY (job, table_name, chunk)
) ENGINE=InnoDB`;

/** MySQL and MariaDB. */
export function mysqlEngine(settings: ServerSettings): Engine {
  const path: LoadPath = { forbidden: undefined };
  const key = (name: string) => lockKey(settings.database, name);
  const take = `SELECT GET_LOCK(?, ?) AS got`;
  return {
    path: () =>
      path.forbidden === undefined
        ? "streams into LOAD DATA LOCAL INFILE"
        : `large INSERTs, about half as fast, because ${path.forbidden}`,
    lanes: 2,
    // Without a key of their own all rows are numbered by one counter of InnoDB, for which parallel loads queue.
    crowded: ({ primaryKey }) => primaryKey.length === 0,
    connect: () => connectMysql(settings, path),
    quote: quoteMysql,
    createLedger,
    createTable: createMysqlTable,
    insertOnce: (into) => `INSERT IGNORE INTO ${into}`,
    begin: "START TRANSACTION",
    snapshot: "START TRANSACTION WITH CONSISTENT SNAPSHOT",
    describe: describeMysql,
    async empty(session, table) {
      const name = quoteMysql(table);
      // TRUNCATE wants a right of its own, and no foreign key that points at the table.
      await session.run(`TRUNCATE TABLE ${name}`).catch(() => session.run(`DELETE FROM ${name}`));
    },
    async hold(session, name) {
      const [row] = await session.query(take, [key(name), 0]);
      return Number(row?.got) === 1;
    },
    async isHeld(session, name) {
      const [row] = await session.query("SELECT IS_USED_LOCK(?) AS holder", [key(name)]);
      return row?.holder !== null;
    },
    async alone(session, work) {
      await session.query(take, [key("open"), patience]);
      try {
        return await work();
      } finally {
        await session.query("SELECT RELEASE_LOCK(?) AS done", [key("open")]).catch(() => []);
      }
    },
    isTransient: isTransientMysql,
    explain: (error) => explainMysql(error, settings),
  };
}
