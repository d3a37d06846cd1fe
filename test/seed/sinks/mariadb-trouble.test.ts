import { createConnection } from "mysql2/promise";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePort } from "../../support/free-port";
import { lossyProxy } from "../../support/lossy-proxy";
import { startMariadb, withoutMariadb } from "../../support/mariadb";
import type { Server } from "../../support/server";
import { run } from "./run-plain";

const work = { rows: 1000, chunkRows: 100 };

describe.skipIf(withoutMariadb)(`trouble with MariaDB ${withoutMariadb ?? ""}`, () => {
  let server: Server;
  let count = 0;
  beforeAll(async () => {
    server = await startMariadb();
    await ask("CREATE USER writer@'%' IDENTIFIED BY 'p@ss/word%1'");
    await ask("GRANT ALL ON *.* TO writer@'%'");
    await ask("CREATE USER reader@'%' IDENTIFIED BY 'r3ad'");
    await ask("GRANT SELECT ON *.* TO reader@'%'");
  });
  afterAll(() => server?.stop());

  async function ask(sql: string, database = "naeil"): Promise<unknown[][]> {
    const { port } = server;
    const connection = await createConnection({ host: "127.0.0.1", port, user: "root", database });
    try {
      const [rows] = await connection.query({ sql, rowsAsArray: true });
      return rows as unknown[][];
    } finally {
      await connection.end();
    }
  }

  /** A new database, and how it is reached. */
  async function place(...statements: string[]): Promise<{ to: string; name: string }> {
    const name = `trouble_${++count}`;
    await ask(`CREATE DATABASE ${name}`);
    for (const sql of statements) await ask(sql, name);
    return { to: `mysql://root@127.0.0.1:${server.port}/${name}`, name };
  }

  test("no server", async () => {
    const port = await freePort();
    await expect(run(`mysql://root@127.0.0.1:${port}/naeil`, work)).rejects.toThrow(
      `no MySQL or MariaDB server answers at 127.0.0.1:${port} (ECONNREFUSED)`,
    );
  });

  test.each([
    ["writer:wrong", "naeil", /lets the user writer not in with this password$/],
    ["writer", "naeil", /lets the user writer not in without a password$/],
    ["writer:p%40ss%2Fword%251", "nowhere", /has no database nowhere$/],
    ["reader:r3ad", "naeil", /the user reader may not do what a run needs/],
  ])("%s in %s", async (user, database, sentence) => {
    const error = await run(`mysql://${user}@127.0.0.1:${server.port}/${database}`, work).catch(
      (error: unknown) => error,
    );
    expect(error).toMatchObject({ name: "SeedError", message: expect.stringMatching(sentence) });
    expect(String(error)).not.toMatch(/wrong|p@ss|p%40ss/);
  });

  test.each([
    ["id INT PRIMARY KEY", "has no column name; expected VARCHAR(40)"],
    [
      "id INT PRIMARY KEY, name VARCHAR(20)",
      "has the column name as varchar(20); expected VARCHAR(40) or wider",
    ],
    [
      "id SMALLINT PRIMARY KEY, name TEXT",
      "has the column id as smallint(6); expected INT or wider",
    ],
    [
      "id INT PRIMARY KEY, name TEXT, more INT NOT NULL",
      "has the column more (int(11), NOT NULL, without a default)",
    ],
  ])("a table with %s", async (columns, sentence) => {
    const { to } = await place(`CREATE TABLE visits (${columns})`);
    await expect(run(to, work)).rejects.toThrow(
      `the table visits is there already and ${sentence}`,
    );
  });

  test("a table without transactions", async () => {
    const { to } = await place("CREATE TABLE visits (id INT, name TEXT) ENGINE=MyISAM");
    await expect(run(to, work)).rejects.toThrow(
      "of the engine MyISAM, which keeps no transactions",
    );
  });

  test("rows that the server would change or leave out are rolled back and told", async () => {
    const { to, name } = await place(
      "CREATE TABLE visits (id INT PRIMARY KEY, name VARCHAR(60), CHECK (id <> 255)) CHARACTER SET utf8mb4",
    );
    const told = await run(to, work).catch((error: unknown) => error);
    expect(String(told)).toMatch(
      /took 99 of 100 rows into the table visits, chunk 2, with 1 warnings.*\n {2}CONSTRAINT/s,
    );
    const [[rows]] = (await ask("SELECT COUNT(*) % 100 FROM visits", name)) as [[number]];
    expect(Number(rows)).toBe(0);
  });

  test("a connection lost during COMMIT neither loses nor doubles a chunk", async () => {
    const { name } = await place();
    const proxy = await lossyProxy(server.port, "COMMIT");
    await run(
      `mysql://root@127.0.0.1:${proxy.port}/${name}`,
      work,
      {},
      { after: 1, act: () => proxy.arm() },
    );
    proxy.stop();
    expect(proxy.losses()).toBeGreaterThan(2);
    const [counted] = await ask("SELECT COUNT(*), COUNT(DISTINCT id) FROM visits", name);
    expect(counted).toEqual([1000, 1000]);
  });

  test("connections that are killed are made anew", async () => {
    const { to, name } = await place();
    await run(to, work, {}, { after: 3, act: () => killAll(name) });
    expect(await ask("SELECT COUNT(*), COUNT(DISTINCT id) FROM visits", name)).toEqual([
      [1000, 1000],
    ]);
  });

  async function killAll(database: string): Promise<void> {
    const ids = await ask(
      `SELECT id FROM information_schema.processlist WHERE db = '${database}' AND id <> CONNECTION_ID()`,
    );
    for (const [id] of ids) await ask(`KILL ${id}`);
  }

  test("a server that starts again is waited for", async () => {
    const { to, name } = await place();
    await run(to, work, {}, { after: 3, act: () => server.restart() });
    expect(await ask("SELECT COUNT(*), COUNT(DISTINCT id) FROM visits", name)).toEqual([
      [1000, 1000],
    ]);
  });
});
