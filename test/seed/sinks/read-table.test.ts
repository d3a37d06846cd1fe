import { join } from "node:path";
import { createConnection } from "mysql2/promise";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bindDataset } from "../../../src/seed/bind-dataset";
import { readTable } from "../../../src/seed/read-table";
import { rowSource } from "../../../src/seed/row-source";
import { runSeed } from "../../../src/seed/run-seed";
import { sqliteDriver } from "../../../src/seed/sinks/sqlite/sqlite-driver";
import { tableDataset } from "../../../src/seed/table-dataset";
import { parseTarget } from "../../../src/seed/target";
import { makeFolder } from "../../cli/til";
import { startMariadb, withoutMariadb } from "../../support/mariadb";
import { startPostgres, withoutPostgres } from "../../support/postgres";
import type { Server } from "../../support/server";
import { plainJob } from "./plain-table";
import { open } from "./run-plain";

/** How the tests reach one kind of database. */
interface Database {
  to: string;
  ask(sql: string): Promise<unknown[][]>;
}

interface Dialect {
  numbered: string;
  extra: string;
}

/** A table with all that a schema can ask of rows, and one that it refers to. */
function schema({ numbered, extra }: Dialect): string[] {
  return [
    "CREATE TABLE teams (id INT PRIMARY KEY, name VARCHAR(20))",
    `CREATE TABLE members (
      ${numbered},
      team_id INT NOT NULL REFERENCES teams (id),
      email VARCHAR(80) NOT NULL UNIQUE,
      nickname VARCHAR(30) NOT NULL,
      code CHAR(4) NOT NULL,
      score DECIMAL(6,2),
      born DATE,
      created_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
      small SMALLINT NOT NULL,
      facts JSON NOT NULL,
      amount NUMERIC NOT NULL,
      ${extra},
      FOREIGN KEY (team_id) REFERENCES teams (id),
      CHECK (small >= 0)
    )`,
  ];
}

function existingTables(database: () => Database): void {
  const target = () => parseTarget(database().to, {}).target;
  const fill = async (rows: number, seed: number) => {
    const existing = await readTable(target(), "members");
    if (!existing) throw new Error("no table");
    const bound = bindDataset(tableDataset(existing), { seed, rows });
    const sources = bound.map((one) => rowSource(one, { chunkRows: 100 }));
    const job = { ...plainJob({ rows, chunkRows: 100, seed }), append: true };
    return runSeed({ sources, sink: await open(database().to), job });
  };

  test("a table that is not there", async () => {
    expect(await readTable(target(), "nowhere")).toBeNull();
  });

  test("a foreign key to an empty table is said before the first row", async () => {
    await expect(fill(10, 1)).rejects.toThrow(/team_id refers to teams, which has no rows/);
  });

  test("rows are made that the schema accepts", async () => {
    await database().ask("INSERT INTO teams VALUES (3, 'three'), (50, 'fifty'), (7, 'seven')");
    expect(await fill(450, 1)).toMatchObject({ rows: 450, complete: true });
    const teams = await database().ask("SELECT DISTINCT team_id FROM members ORDER BY team_id");
    expect(teams.flat().map(Number)).toEqual([3, 7, 50]);
    expect((await database().ask("SELECT id FROM members")).length).toBe(450);
    const [[fact, amount] = []] = await database().ask("SELECT facts, amount FROM members");
    expect(typeof fact === "string" ? JSON.parse(fact) : fact).toHaveProperty("note");
    expect(Number(amount)).toBeGreaterThan(0);
  });

  test("conditions that rows may not meet are told", async () => {
    const notices: string[] = [];
    await readTable(target(), "members", { onNotice: (notice) => notices.push(notice) });
    expect(notices).toEqual([
      expect.stringMatching(/^members has a condition .*small\W*>= \W*0\W*$/),
    ]);
  });

  test("columns that the database fills itself are left to it", async () => {
    const existing = await readTable(target(), "members");
    const names = existing?.table.columns.map(({ name }) => name);
    expect(names).not.toContain("id");
    expect(names).not.toContain("twice");
    expect(names).toContain("mood");
  });
}

describe.skipIf(withoutMariadb)(`tables of MariaDB ${withoutMariadb ?? ""}`, () => {
  let server: Server;
  beforeAll(async () => {
    server = await startMariadb();
    const numbered = "id INT AUTO_INCREMENT PRIMARY KEY";
    const extra = "mood ENUM('good', 'it''s') NOT NULL, twice INT AS (small * 2) STORED";
    for (const sql of schema({ numbered, extra })) await ask(sql);
  });
  afterAll(() => server?.stop());

  const to = () => `mysql://root@127.0.0.1:${server.port}/naeil`;
  const ask = async (sql: string) => {
    const connection = await createConnection(to());
    const [rows] = await connection.query({ sql, rowsAsArray: true });
    await connection.end();
    return rows as unknown[][];
  };
  existingTables(() => ({ to: to(), ask }));
});

describe.skipIf(withoutPostgres)(`tables of PostgreSQL ${withoutPostgres ?? ""}`, () => {
  let server: Server;
  beforeAll(async () => {
    server = await startPostgres(["-c", "fsync=off"]);
    const numbered = "id INT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY";
    const extra = "mood mood NOT NULL, twice INT GENERATED ALWAYS AS (small * 2) STORED";
    await ask("CREATE TYPE mood AS ENUM ('good', 'it''s')");
    for (const sql of schema({ numbered, extra })) await ask(sql);
  });
  afterAll(() => server?.stop());

  const to = () => `postgres://postgres@127.0.0.1:${server.port}/naeil`;
  const ask = async (sql: string) => {
    const client = new pg.Client({ connectionString: to(), password: "" });
    await client.connect();
    const { rows } = await client.query({ text: sql, rowMode: "array" });
    await client.end();
    return rows;
  };
  existingTables(() => ({ to: to(), ask }));
});

describe("tables of SQLite", async () => {
  const driver = await sqliteDriver();
  let file = "";
  beforeAll(async () => {
    file = join(makeFolder({}), "rows.db");
    const numbered = "id INTEGER PRIMARY KEY";
    const extra = "mood TEXT NOT NULL, twice INT AS (small * 2) STORED";
    for (const sql of schema({ numbered, extra })) await ask(sql);
  });

  const ask = async (sql: string) => {
    const database = driver.open(file);
    try {
      return (database.prepare(sql).all() as object[]).map((row) => Object.values(row));
    } finally {
      database.close();
    }
  };
  existingTables(() => ({ to: `sqlite:${file}`, ask }));
});
