import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startMariadb, withoutMariadb } from "../support/mariadb";
import type { Server } from "../support/server";
import { compileTil, makeFolder, runTil } from "./til";

describe.skipIf(withoutMariadb)(`til seed --to mysql ${withoutMariadb ?? ""}`, () => {
  let til: string;
  let server: Server;
  beforeAll(async () => {
    til = compileTil();
    symlinkSync(resolve("node_modules"), join(dirname(til), "../node_modules"));
    server = await startMariadb(["--local-infile=1"]);
  });
  afterAll(() => server?.stop());

  const sql = (statement: string) => {
    const login = ["--no-defaults", "-h127.0.0.1", `-P${server.port}`, "-uroot", "naeil", "-BN"];
    return execFileSync("mariadb", [...login, "-e", statement], { encoding: "utf8" }).trim();
  };
  /** In a folder whose `.env` says where the server is, as `docker compose` reads it too. */
  const seed = (typed: string) => {
    const dir = makeFolder({
      ".env": `MYSQL_HOST=127.0.0.1\nMYSQL_PORT=${server.port}\nMYSQL_USER=root\nMYSQL_DATABASE=naeil\n`,
    });
    return runTil(til, ["seed", ...typed.split(" ")], dir);
  };

  test("the settings of .env are enough; shards at the same time are what one run is", async () => {
    const count =
      "SELECT COUNT(*), SUM(CRC32(CONCAT_WS('|', id, nickname, money, last_visit))) FROM user_log";
    const whole = await seed("user-log --rows 40k --to mysql");
    expect(whole).toMatchObject({ code: 0, stdout: "" });
    const once = sql(count);
    sql("DROP TABLE user_log, naeil_seed");
    const shards = [1, 2, 3, 4].map((i) => seed(`user-log --rows 40k --shard ${i}/4 --to mysql`));
    for (const { code, stderr } of await Promise.all(shards)) {
      expect({ code, stderr }).toEqual({
        code: 0,
        stderr: expect.stringMatching(/^10,000 rows in/),
      });
    }
    expect(sql(count)).toBe(once);
  });

  test("a table that is there is filled as its columns are, and one with rows needs --append", async () => {
    sql("CREATE TABLE shops (id INT AUTO_INCREMENT PRIMARY KEY, name VARCHAR(20) NOT NULL UNIQUE)");
    sql(
      "CREATE TABLE sales (shop_id INT NOT NULL, paid DECIMAL(6,2), FOREIGN KEY (shop_id) REFERENCES shops (id))",
    );
    expect(await seed("--table sales --rows 10 --to mysql")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("sales.shop_id refers to shops, which has no rows"),
    });
    sql("INSERT INTO shops (name) VALUES ('mine')");
    expect(await seed("--table shops --rows 50 --to mysql")).toMatchObject({ code: 1 });
    expect(await seed("--table shops --rows 50 --to mysql --append")).toMatchObject({ code: 0 });
    expect(await seed("--table sales --rows 500 --to mysql")).toMatchObject({ code: 0 });
    expect(sql("SELECT COUNT(*) FROM sales JOIN shops ON id = shop_id")).toBe("500");
    expect(sql("SELECT COUNT(*) FROM shops")).toBe("51");
  });
});
