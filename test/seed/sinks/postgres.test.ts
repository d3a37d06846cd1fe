import pg from "pg";
import { afterAll, beforeAll, describe } from "vitest";
import { quotePostgres } from "../../../src/seed/sinks/postgres/postgres-quote";
import { startPostgres, withoutPostgres } from "../../support/postgres";
import type { Server } from "../../support/server";
import { sinkContract } from "./contract";

/** A crash of the server alone loses nothing by it. */
const fast = ["-c", "fsync=off"];

describe.skipIf(withoutPostgres)(`PostgreSQL ${withoutPostgres ?? ""}`, () => {
  let server: Server;
  let count = 0;
  beforeAll(async () => {
    server = await startPostgres(fast);
  });
  afterAll(() => server?.stop());

  const ask = async (place: string, sql: string) => {
    const client = new pg.Client({ connectionString: place, password: "" });
    await client.connect();
    try {
      const { rows } = await client.query<(string | null)[]>({ text: sql, rowMode: "array" });
      return rows;
    } finally {
      await client.end();
    }
  };

  sinkContract({
    async place() {
      const root = `postgres://postgres@127.0.0.1:${server.port}`;
      const name = `place_${++count}`;
      await ask(`${root}/naeil`, `CREATE DATABASE ${name}`);
      return `${root}/${name}`;
    },
    rows(place, { name, columns }) {
      const texts = columns.map((column) =>
        column.type.kind === "boolean"
          ? `${quotePostgres(column.name)}::int::text`
          : `${quotePostgres(column.name)}::text`,
      );
      const sql = `SELECT ${texts.join(", ")} FROM ${quotePostgres(name)} AS t ORDER BY t.${quotePostgres(columns[0]?.name ?? "")}`;
      return ask(place, sql);
    },
    async addForeign(place) {
      await ask(place, "INSERT INTO visits VALUES (1000001, 'by hand')");
    },
  });
});
