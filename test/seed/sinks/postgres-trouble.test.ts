import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runSeed } from "../../../src/seed/run-seed";
import { freePort } from "../../support/free-port";
import { lossyProxy } from "../../support/lossy-proxy";
import { startPostgres, withoutPostgres } from "../../support/postgres";
import type { Server } from "../../support/server";
import { cellSource } from "./odd-table";
import { plainJob, plainTable } from "./plain-table";
import { open, run } from "./run-plain";

const work = { rows: 1000, chunkRows: 100 };

/** A crash of the server alone loses nothing by it. */
const fast = ["-c", "fsync=off"];

describe.skipIf(withoutPostgres)(`trouble with PostgreSQL ${withoutPostgres ?? ""}`, () => {
  let server: Server;
  let count = 0;
  beforeAll(async () => {
    server = await startPostgres(fast, "password");
    await ask("CREATE USER writer PASSWORD 'p@ss/word%1'");
    await ask("CREATE USER reader PASSWORD 'r3ad'");
  });
  afterAll(() => server?.stop());

  async function ask(sql: string, database = "naeil"): Promise<unknown[][]> {
    const { port } = server;
    const client = new pg.Client({
      host: "127.0.0.1",
      port,
      user: "postgres",
      password: "postgres",
      database,
    });
    await client.connect();
    try {
      return (await client.query({ text: sql, rowMode: "array" })).rows;
    } finally {
      await client.end();
    }
  }

  /** A new database, and how it is reached. */
  async function place(...statements: string[]): Promise<{ to: string; name: string }> {
    const name = `trouble_${++count}`;
    await ask(`CREATE DATABASE ${name}`);
    for (const sql of statements) await ask(sql, name);
    return { to: `postgres://postgres:postgres@127.0.0.1:${server.port}/${name}`, name };
  }

  test("no server", async () => {
    const port = await freePort();
    await expect(run(`postgres://root@127.0.0.1:${port}/naeil`, work)).rejects.toThrow(
      `no PostgreSQL server answers at 127.0.0.1:${port} (ECONNREFUSED)`,
    );
  });

  test.each([
    ["writer:wrong", "naeil", /lets the user writer not in with this password$/],
    ["writer", "naeil", /lets the user writer not in without a password$/],
    ["writer:p%40ss%2Fword%251", "nowhere", /has no database nowhere$/],
    ["reader:r3ad", "naeil", /the user reader may not do what a run needs/],
  ])("%s in %s", async (user, database, sentence) => {
    const error = await run(`postgres://${user}@127.0.0.1:${server.port}/${database}`, work).catch(
      (error: unknown) => error,
    );
    expect(error).toMatchObject({ name: "SeedError", message: expect.stringMatching(sentence) });
    expect(String(error)).not.toMatch(/wrong|p@ss|p%40ss/);
  });

  test.each([
    ["id int PRIMARY KEY", "has no column name; expected VARCHAR(40)"],
    [
      "id int PRIMARY KEY, name varchar(20)",
      "has the column name as character varying(20); expected VARCHAR(40) or wider",
    ],
    ["id smallint, name text", "has the column id as smallint; expected INT or wider"],
  ])("a table with %s", async (columns, sentence) => {
    const { to } = await place(`CREATE TABLE visits (${columns})`);
    await expect(run(to, work)).rejects.toThrow(
      `the table visits is there already and ${sentence}`,
    );
  });

  test("NUL in a text", async () => {
    const { to, name } = await place();
    const cells = (row: number) => [row, row === 250 ? "a\0b" : "fine"];
    const source = cellSource(plainTable, cells, { start: 0, end: 1000 }, 100);
    await expect(
      runSeed({ sources: [source], sink: await open(to), job: plainJob(work) }),
    ).rejects.toThrow(/a text holds the character NUL .+ at COPY visits, line 51/);
    const [[rest]] = (await ask("SELECT count(*) % 100 FROM visits", name)) as [[string]];
    expect(Number(rest)).toBe(0);
  });

  test("rows that a condition of the table refuses", async () => {
    const { to } = await place("CREATE TABLE visits (id int CHECK (id <> 255), name text)");
    await expect(run(to, work)).rejects.toThrow(/the server refused: new row .+ line 55/);
  });

  test("a connection lost during COMMIT neither loses nor doubles a chunk", async () => {
    const { name } = await place();
    const proxy = await lossyProxy(server.port, "COMMIT\0");
    const to = `postgres://postgres:postgres@127.0.0.1:${proxy.port}/${name}`;
    await run(to, work, {}, { after: 1, act: () => proxy.arm() });
    proxy.stop();
    expect(proxy.losses()).toBeGreaterThan(2);
    expect(await ask("SELECT count(*), count(DISTINCT id) FROM visits", name)).toEqual([
      ["1000", "1000"],
    ]);
  });

  test("connections that are ended are made anew", async () => {
    const { to, name } = await place();
    const act = () =>
      ask(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`);
    await run(to, work, {}, { after: 3, act });
    expect(await ask("SELECT count(*), count(DISTINCT id) FROM visits", name)).toEqual([
      ["1000", "1000"],
    ]);
  });

  test("a server that starts again is waited for", async () => {
    const { to, name } = await place();
    await run(to, work, {}, { after: 3, act: () => server.restart() });
    expect(await ask("SELECT count(*), count(DISTINCT id) FROM visits", name)).toEqual([
      ["1000", "1000"],
    ]);
  });
});
