import { createHash } from "node:crypto";
import type { ServerSettings } from "../../server-settings";
import type { Engine } from "../engine";
import { ledgerName } from "../ledger";
import { createPostgresTable } from "./create-postgres-table";
import { describePostgres } from "./describe-postgres";
import { explainPostgres, isTransientPostgres } from "./postgres-errors";
import { quotePostgres } from "./postgres-quote";
import { connectPostgres } from "./postgres-session";

const createLedger = `CREATE TABLE IF NOT EXISTS ${ledgerName} (
  job char(32) NOT NULL,
  table_name text NOT NULL,
  chunk bigint NOT NULL,
  family char(32) NOT NULL,
  written bigint NOT NULL,
  written_at timestamptz NOT NULL DEFAULT current_timestamp,
  PRIMARY KEY (job, table_name, chunk)
)`;

/** PostgreSQL. Its advisory locks belong to one database, so their names need not say which. */
export function postgresEngine(settings: ServerSettings): Engine {
  return {
    path: () => "streams into COPY FROM STDIN",
    lanes: 2,
    connect: () => connectPostgres(settings),
    quote: quotePostgres,
    createLedger,
    createTable: createPostgresTable,
    insertOnce: (into) => `INSERT INTO ${into} ON CONFLICT DO NOTHING`,
    begin: "BEGIN ISOLATION LEVEL READ COMMITTED",
    snapshot: "BEGIN ISOLATION LEVEL REPEATABLE READ",
    describe: describePostgres,
    async empty(session, table) {
      const name = quotePostgres(table);
      // TRUNCATE wants a right of its own, and no foreign key that points at the table.
      await session.run(`TRUNCATE ${name}`).catch(() => session.run(`DELETE FROM ${name}`));
    },
    async hold(session, name) {
      const [row] = await session.query("SELECT pg_try_advisory_lock(?) AS got", [key(name)]);
      return row?.got === "t";
    },
    async isHeld(session, name) {
      const [row] = await session.query("SELECT pg_try_advisory_lock(?) AS got", [key(name)]);
      if (row?.got !== "t") return true;
      await session.query("SELECT pg_advisory_unlock(?)", [key(name)]);
      return false;
    },
    async alone(session, work) {
      await session.query("SELECT pg_advisory_lock(?)", [key("open")]);
      try {
        return await work();
      } finally {
        await session.query("SELECT pg_advisory_unlock(?)", [key("open")]).catch(() => []);
      }
    },
    isTransient: isTransientPostgres,
    explain: (error) => explainPostgres(error, settings),
  };
}

/** An advisory lock is named by a number of 64 bits. */
function key(name: string): string {
  const hash = createHash("sha256").update(`naeil ${name}`).digest();
  return hash.readBigInt64BE(0).toString();
}
