import { createConnection, type RowDataPacket } from "mysql2/promise";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runSeed } from "../../../src/seed/run-seed";
import { quoteMysql } from "../../../src/seed/sinks/mysql/mysql-quote";
import { startMariadb, withoutMariadb } from "../../support/mariadb";
import type { Server } from "../../support/server";
import { sinkContract } from "./contract";
import { plainJob } from "./plain-table";
import { open } from "./run-plain";

const paths = [
  { path: "LOAD DATA", options: [] },
  { path: "INSERT", options: ["--local-infile=0"] },
];

describe.skipIf(withoutMariadb).each(paths)(
  `MariaDB ${withoutMariadb ?? ""} by $path`,
  ({ path, options }) => {
    let server: Server;
    let count = 0;
    beforeAll(async () => {
      server = await startMariadb(options);
    });
    afterAll(() => server?.stop());

    const ask = async (place: string, sql: string) => {
      const connection = await createConnection({
        uri: place,
        dateStrings: true,
        charset: "utf8mb4",
      });
      try {
        const [rows] = await connection.query<RowDataPacket[][]>({ sql, rowsAsArray: true });
        return rows as unknown as unknown[][];
      } finally {
        await connection.end();
      }
    };

    test("takes that path", async () => {
      const sink = await open(`mysql://root@127.0.0.1:${server.port}/naeil`);
      await runSeed({ sources: [], sink, job: plainJob({ rows: 0, chunkRows: 1 }) });
      expect(sink.path).toContain(path);
    });

    sinkContract({
      async place() {
        const root = `mysql://root@127.0.0.1:${server.port}`;
        const name = `place_${++count}`;
        await ask(`${root}/naeil`, `CREATE DATABASE ${name}`);
        return `${root}/${name}`;
      },
      async rows(place, { name, columns }) {
        // As text, so that nothing is lost in numbers.
        const texts = columns.map((column) => `CAST(${quoteMysql(column.name)} AS CHAR)`);
        const sql = `SELECT ${texts.join(", ")} FROM ${quoteMysql(name)} ORDER BY 1 * ${quoteMysql(columns[0]?.name ?? "")}`;
        return (await ask(place, sql)) as (string | null)[][];
      },
      async addForeign(place) {
        await ask(place, "INSERT INTO visits VALUES (1000001, 'by hand')");
      },
    });
  },
);
