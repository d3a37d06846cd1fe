import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Way } from "./measure";

/** Other ways to fill the same table from Node, in a folder apart: naeil itself does not need them. */
export function rivals(folder: string, port: number, rows: number, prepare: () => void): Way[] {
  const home = join(folder, "rivals");
  mkdirSync(home);
  writeFileSync(join(home, "package.json"), '{ "private": true, "type": "module" }\n');
  writeFileSync(join(home, "insert.mjs"), multiRowInsert);
  writeFileSync(join(home, "drizzle.mjs"), drizzleSeed);
  const packages = ["mysql2@3.24.6", "drizzle-orm@0.45", "drizzle-seed@0.3"];
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--silent", ...packages], {
    cwd: home,
    stdio: "inherit",
  });
  const way = (name: string, script: string): Way => ({
    name,
    prepare,
    command: process.execPath,
    args: [join(home, script), String(port), String(rows)],
  });
  return [
    way("multi-row INSERT, 5,000 rows each", "insert.mjs"),
    way("drizzle-seed", "drizzle.mjs"),
  ];
}

const multiRowInsert = `import { createConnection } from "mysql2/promise";
const [port, rows] = process.argv.slice(2).map(Number);
const db = await createConnection({ host: "127.0.0.1", port, user: "root", database: "naeil" });
const start = Date.UTC(2025, 11, 2) / 1000;
for (let from = 0; from < rows; from += 5000) {
  const batch = [];
  for (let row = from; row < Math.min(from + 5000, rows); row++) {
    const at = new Date((start + Math.floor(Math.random() * 2592000)) * 1000);
    const visit = at.toISOString().slice(0, 19).replace("T", " ");
    batch.push([row + 1, "quiet_otter" + Math.floor(Math.random() * 1e4), (Math.random() * 1e6).toFixed(2), visit]);
  }
  await db.query("INSERT INTO user_log (id, nickname, money, last_visit) VALUES ?", [batch]);
}
await db.end();
`;

const drizzleSeed = `import { drizzle } from "drizzle-orm/mysql2";
import { bigint, datetime, decimal, mysqlTable, varchar } from "drizzle-orm/mysql-core";
import { seed } from "drizzle-seed";
import { createConnection } from "mysql2/promise";
const [port, rows] = process.argv.slice(2).map(Number);
const connection = await createConnection({ host: "127.0.0.1", port, user: "root", database: "naeil" });
const userLog = mysqlTable("user_log", {
  id: bigint("id", { mode: "number" }).primaryKey(),
  nickname: varchar("nickname", { length: 64 }).notNull(),
  money: decimal("money", { precision: 10, scale: 2 }).notNull(),
  last_visit: datetime("last_visit", { mode: "string" }).notNull(),
});
await seed(drizzle(connection), { userLog }, { count: rows }).refine((f) => ({
  userLog: {
    columns: {
      nickname: f.firstName(),
      money: f.number({ minValue: 0, maxValue: 999999, precision: 100 }),
      last_visit: f.valuesFromArray({ values: ["2025-12-01 10:00:00", "2025-12-15 11:00:00"] }),
    },
  },
}));
await connection.end();
`;
