import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createConnection } from "mysql2/promise";
import pg from "pg";
import { sqliteDriver } from "../../src/seed/sinks/sqlite/sqlite-driver";
import { startMariadb } from "../support/mariadb";
import { startPostgres } from "../support/postgres";

/** Somewhere rows go while the run is killed again and again. */
export interface Place {
  target: string;
  /** A file that is the run's stdin. */
  input?: string;
  /** The words that say what is seeded. */
  what(rows: number): string[];
  /** How many rows there are and what is in them, in whatever order. */
  fingerprint(): Promise<string>;
  close(): Promise<void>;
}

const userLog = (rows: number) => ["user-log", "--rows", String(rows)];

/** All places by name; each is opened in a folder of its own. */
export const places: Record<string, (folder: string) => Promise<Place>> = {
  mariadb: async () => mariadb("user_log", { what: userLog }),
  pipe: pipe,
  postgres: postgres,
  sqlite: async (folder) => {
    mkdirSync(folder);
    return sqlite(join(folder, "a.db"));
  },
  csv: async (folder) => {
    mkdirSync(folder);
    const file = join(folder, "a.csv");
    const fingerprint = async () => createHash("sha256").update(readFileSync(file)).digest("hex");
    return { target: `csv:${file}`, what: userLog, fingerprint, close: async () => {} };
  },
};

async function mariadb(table: string, rest: Pick<Place, "what" | "input">): Promise<Place> {
  const server = await startMariadb(["--local-infile=1"]);
  const target = `mysql://root@127.0.0.1:${server.port}/naeil`;
  return {
    target,
    ...rest,
    async fingerprint() {
      const connection = await createConnection(target);
      const sum = "SUM(CRC32(CONCAT_WS('|', id, nickname, money, last_visit)))";
      const [found] = await connection.query(`SELECT COUNT(*) AS n, ${sum} AS s FROM ${table}`);
      await connection.end();
      return JSON.stringify(found);
    },
    close: () => server.stop(),
  };
}

/** CSV through a pipe: into a table without a primary key, where a row that came twice would stay. */
async function pipe(folder: string): Promise<Place> {
  mkdirSync(folder);
  const input = join(folder, "in.csv");
  const args = [
    resolve("dist/til.mjs"),
    "seed",
    ...userLog(300_000),
    "--to",
    `csv:${input}`,
    "--quiet",
  ];
  execFileSync(process.execPath, args);
  return mariadb("piped", { input, what: () => ["-", "--table", "piped"] });
}

async function postgres(): Promise<Place> {
  const server = await startPostgres();
  const target = `postgres://postgres@127.0.0.1:${server.port}/naeil`;
  return {
    target,
    what: userLog,
    async fingerprint() {
      const client = new pg.Client(target);
      await client.connect();
      const { rows } = await client.query(
        "SELECT count(*) AS n, sum(hashtext(t::text)) AS s FROM user_log t",
      );
      await client.end();
      return JSON.stringify(rows);
    },
    close: () => server.stop(),
  };
}

function sqlite(file: string): Place {
  return {
    target: `sqlite:${file}`,
    what: userLog,
    async fingerprint() {
      const database = (await sqliteDriver()).open(file);
      const hash = createHash("sha256");
      const rows = database.prepare("SELECT * FROM user_log ORDER BY id").all();
      for (const row of rows) hash.update(JSON.stringify(row));
      database.close();
      return `${rows.length} ${hash.digest("hex")}`;
    },
    close: async () => {},
  };
}
