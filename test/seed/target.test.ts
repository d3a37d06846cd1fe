import { describe, expect, test } from "vitest";
import { environment } from "../../src/seed/environment";
import { parseTarget, type Target } from "../../src/seed/target";
import { makeFolder } from "../cli/til";

const server = { password: undefined, socket: undefined, tls: "off" };
const mysql = { ...server, host: "127.0.0.1", port: 3306, user: "naeil", database: "naeil" };
const postgres = { ...mysql, port: 5432 };

const targets: [string, NodeJS.ProcessEnv, unknown][] = [
  ["mysql", {}, { kind: "mysql", settings: mysql }],
  ["mariadb", {}, { kind: "mysql", settings: mysql }],
  ["postgres", {}, { kind: "postgres", settings: postgres }],
  [
    "mysql",
    {
      MYSQL_HOST: "db",
      MYSQL_PORT: "3307",
      MYSQL_USER: "u",
      MYSQL_PASSWORD: "p",
      MYSQL_DATABASE: "d",
    },
    { settings: { host: "db", port: 3307, user: "u", password: "p", database: "d" } },
  ],
  ["mysql", { MYSQL_ROOT_PASSWORD: "r" }, { settings: { user: "root", password: "r" } }],
  ["mysql", { MARIADB_HOST: "m" }, { settings: { host: "m" } }],
  ["mariadb", { MARIADB_HOST: "m", MYSQL_HOST: "y" }, { settings: { host: "m" } }],
  ["mysql", { MYSQL_UNIX_PORT: "/run/s" }, { settings: { socket: "/run/s" } }],
  [
    "postgres",
    { PGHOST: "/run/pg", PGUSER: "u", PGPASSWORD: "p", PGDATABASE: "d", PGSSLMODE: "require" },
    { settings: { socket: "/run/pg", user: "u", password: "p", database: "d", tls: "require" } },
  ],
  [
    "postgres",
    { POSTGRES_USER: "u", POSTGRES_PASSWORD: "p", POSTGRES_DB: "d" },
    { settings: { user: "u", password: "p", database: "d" } },
  ],
  [
    "mysql://us%40er:p%23%2Fw@[::1]:33/d%C3%A9?ssl-mode=VERIFY_CA",
    {},
    {
      settings: {
        host: "::1",
        port: 33,
        user: "us@er",
        password: "p#/w",
        database: "dé",
        tls: "verify",
      },
    },
  ],
  ["mariadb://h/d?socketPath=/run/s", {}, { kind: "mysql", settings: { socket: "/run/s" } }],
  ["postgresql://h/d?sslmode=verify-full", {}, { kind: "postgres", settings: { tls: "verify" } }],
  ["env:DB", { DB: "postgres://u:p@h/d" }, { kind: "postgres", settings: { password: "p" } }],
  ["sqlite:til.db", {}, { kind: "sqlite", file: "til.db" }],
  ["csv:a b.csv", {}, { kind: "csv", file: "a b.csv" }],
  ["ndjson:-", {}, { kind: "ndjson", file: null }],
  ["-", {}, { kind: "csv", file: null }],
  ["demo-logs", {}, { kind: "folder", path: "demo-logs" }],
];

test.each(targets)("%s with %j", (text, env, expected) => {
  const { target, warnings } = parseTarget(text, env);
  expect(target).toMatchObject(expected as Target);
  expect(warnings).toHaveLength(text.includes(":p%23") ? 1 : 0);
});

const mistakes: [string, NodeJS.ProcessEnv, string][] = [
  ["", {}, "found an empty target"],
  ["mongodb://h/d", {}, "found a URL that begins with mongodb://"],
  ["mysql://h", {}, "without a database"],
  ["mysql://u:se%cret@h/d", {}, "found a % in the mysql URL that begins no character"],
  ["mysql://u:se/cret@h/d", {}, "found a mysql URL that cannot be read"],
  ["postgres://u:secret@h:port/d", {}, "found a postgres URL that cannot be read"],
  ["env:DB", {}, "the variable DB is not set"],
  ["mysql", { MYSQL_PORT: "secret" }, 'found the port "secret" in MYSQL_PORT'],
  [
    "mysql",
    { MYSQL_PASSWORD_FILE: "/nowhere" },
    "could not read the file /nowhere that MYSQL_PASSWORD_FILE",
  ],
  ["sqlite:", {}, "found sqlite: without a file"],
  ["out.csv", {}, "expected csv:out.csv"],
  ["til.db", {}, "expected sqlite:til.db"],
];

test.each(mistakes)("%s with %j is refused", (text, env, sentence) => {
  const error = thrown(() => parseTarget(text, env));
  expect(error).toMatchObject({ name: "SeedError", exitCode: 2 });
  expect(String(error)).toContain(sentence);
  if (text.includes("://")) expect(String(error)).not.toMatch(/cret/);
});

test("a password on the command line is warned about, without saying it", () => {
  const { warnings } = parseTarget("mysql://u:hidden@h/d", {});
  expect(warnings).toHaveLength(1);
  expect(warnings.join()).not.toContain("hidden");
});

describe("secrets and .env", () => {
  test("a password is read from the file that a variable names", () => {
    const folder = makeFolder({ secret: "from file\n" });
    const { target } = parseTarget("mysql", {
      MYSQL_USER: "u",
      MYSQL_PASSWORD_FILE: `${folder}/secret`,
    });
    expect(target).toMatchObject({ settings: { password: "from file" } });
  });

  test("what .env says counts where the process says nothing", () => {
    const folder = makeFolder({ ".env": "MYSQL_USER=dot\nMYSQL_PASSWORD='a b'\n" });
    expect(environment(folder, { MYSQL_USER: "own" })).toEqual({
      MYSQL_USER: "own",
      MYSQL_PASSWORD: "a b",
    });
  });

  test("without .env nothing is added", () => {
    expect(environment(makeFolder({}), { A: "1" })).toEqual({ A: "1" });
  });
});

function thrown(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
}
