import { join } from "node:path";
import { describe } from "vitest";
import { sqliteDriver } from "../../../src/seed/sinks/sqlite/sqlite-driver";
import { quoteSqlite } from "../../../src/seed/sinks/sqlite/sqlite-quote";
import { makeFolder } from "../../cli/til";
import { sinkContract } from "./contract";

describe("SQLite", async () => {
  const driver = await sqliteDriver();

  const ask = (place: string, sql: string) => {
    const database = driver.open(place.replace("sqlite:", ""));
    try {
      return database.prepare(sql).all() as Record<string, string | null>[];
    } finally {
      database.close();
    }
  };

  sinkContract({
    place: async () => `sqlite:${join(makeFolder({}), "rows.db")}`,
    async rows(place, { name, columns }) {
      const texts = columns.map(({ name, type }) =>
        // SQLite keeps decimals as numbers: 0.10 is 0.1 there.
        type.kind === "decimal"
          ? `printf('%.2f', ${quoteSqlite(name)})`
          : `CAST(${quoteSqlite(name)} AS TEXT)`,
      );
      const named = texts.map(
        (text, at) =>
          `CASE WHEN ${quoteSqlite(columns[at]?.name ?? "")} IS NOT NULL THEN ${text} END AS c${at}`,
      );
      const sql = `SELECT ${named.join(", ")} FROM ${quoteSqlite(name)} ORDER BY ${quoteSqlite(columns[0]?.name ?? "")}`;
      return ask(place, sql).map((row) => columns.map((_, at) => row[`c${at}`] ?? null));
    },
    async addForeign(place) {
      const database = driver.open(place.replace("sqlite:", ""));
      database.exec("INSERT INTO visits VALUES (1000001, 'by hand')");
      database.close();
    },
  });
});
