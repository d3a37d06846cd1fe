import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { bindDataset } from "../../../src/seed/bind-dataset";
import { createStatement } from "../../../src/seed/create-statement";
import { datasetNamed } from "../../../src/seed/datasets/built-in";
import type { Target } from "../../../src/seed/target";
import { startMariadb } from "../../support/mariadb";
import { startPostgres } from "../../support/postgres";
import type { Way } from "./measure";
import { rivals } from "./rivals";

/** What is compared: the first way is the measure, 1.00, for the others. */
export interface Part {
  ways: Way[];
  /** How many were made, where that is not the number of rows asked for. */
  count?(): number;
  close(): Promise<void>;
}

/** Makes a part ready in a folder of its own, for so many rows. */
export type OpenPart = (folder: string, rows: number) => Promise<Part>;

/** The parts of the bench by name. */
export const parts: Record<string, OpenPart> = {
  mariadb: (folder, rows) => mariadb(folder, rows, false),
  rivals: (folder, rows) => mariadb(folder, rows, true),
  postgres,
  sqlite,
  csv: async (folder, rows) =>
    alone(seedWay(`csv:${join(folder, "out.csv")}`, rows, () => removed(folder, "out.csv"))),
  team: async (folder) => ({
    ...alone(teamWay(folder)),
    count: () => {
      const files = readdirSync(join(folder, "logs"), { recursive: true, encoding: "utf8" });
      return files.filter((file) => file.endsWith(".md")).length;
    },
  }),
};

async function mariadb(folder: string, rows: number, withRivals: boolean): Promise<Part> {
  const server = await startMariadb(["--local-infile=1", "--innodb-buffer-pool-size=1G"]);
  const login = ["--no-defaults", "-h127.0.0.1", `-P${server.port}`, "-uroot", "naeil"];
  const mariadb = (sql: string) => execFileSync("mariadb", [...login, "-e", sql]);
  const file = readyFile(folder, rows);
  const empty = () => mariadb("DROP TABLE IF EXISTS user_log, naeil_seed");
  const ready = () => {
    empty();
    mariadb(create("mysql"));
  };
  const load = `LOAD DATA LOCAL INFILE '${file}' INTO TABLE user_log CHARACTER SET utf8mb4 FIELDS TERMINATED BY ','`;
  const target = `mysql://root@127.0.0.1:${server.port}/naeil`;
  return {
    ways: [
      {
        name: "LOAD DATA LOCAL INFILE of a ready file",
        prepare: ready,
        command: "mariadb",
        args: [...login, "--local-infile=1", "-e", load],
      },
      seedWay(target, rows, empty),
      ...(withRivals ? rivals(folder, server.port, rows, ready) : []),
    ],
    close: () => server.stop(),
  };
}

async function postgres(folder: string, rows: number): Promise<Part> {
  const server = await startPostgres();
  const target = `postgres://postgres@127.0.0.1:${server.port}/naeil`;
  const psql = (sql: string) => execFileSync("psql", ["-qX", target, "-c", sql], { stdio: "pipe" });
  const file = readyFile(folder, rows);
  const empty = () => {
    psql("DROP TABLE IF EXISTS user_log, naeil_seed");
  };
  return {
    ways: [
      {
        name: "\\copy of a ready file",
        prepare: () => {
          empty();
          psql(create("postgres"));
        },
        command: "psql",
        args: ["-qX", target, "-c", `\\copy user_log FROM '${file}' WITH (FORMAT csv)`],
      },
      seedWay(target, rows, empty),
    ],
    close: () => server.stop(),
  };
}

async function sqlite(folder: string, rows: number): Promise<Part> {
  const file = readyFile(folder, rows);
  const database = join(folder, "bench.db");
  const empty = () => removed(folder, "bench.db");
  const ways = [seedWay(`sqlite:${database}`, rows, empty)];
  const client = "/usr/bin/sqlite3";
  if (existsSync(client))
    ways.unshift({
      name: ".import of a ready file",
      prepare: () => {
        empty();
        execFileSync(client, [database, create("sqlite")]);
      },
      command: client,
      args: [database, ".mode csv", `.import ${file} user_log`],
    });
  return { ways, close: async () => {} };
}

function teamWay(folder: string): Way {
  const args = [til, "seed", "team", "--authors", "8", "--days", "1000", "--quiet"];
  return {
    name: "til seed team, as Markdown (8 authors, 1,000 days)",
    // Kept until the end: ext4 is slow to use again what was deleted a moment ago.
    prepare: () => putAside(folder, "logs"),
    command: process.execPath,
    args: [...args, "--to", join(folder, "logs")],
  };
}

function seedWay(target: string, rows: number, prepare: () => void): Way {
  const args = [til, "seed", "user-log", "--rows", String(rows), "--to", target, "--quiet"];
  return { name: "til seed, exactly once", prepare, command: process.execPath, args };
}

/** The table as `til seed` makes it, so that all fill the same. */
function create(kind: Target["kind"]): string {
  const [bound] = bindDataset(datasetNamed("user-log"), { seed: 1 });
  return (bound && createStatement({ kind } as Target, bound.table)) ?? "";
}

function alone(way: Way): Part {
  return { ways: [way], close: async () => {} };
}

/** The rows as a file, for the loaders that the databases bring; made once. */
function readyFile(folder: string, rows: number): string {
  const file = join(folder, `ready-${rows}.csv`);
  const { args } = seedWay(`csv:${file}`, rows, () => {});
  if (!existsSync(file)) execFileSync(process.execPath, [...args, "--no-header"]);
  return file;
}

/** Takes away what an earlier run wrote, with the marks beside it. */
function removed(folder: string, name: string): void {
  for (const one of [name, `.${name}.naeil`, `${name}-wal`, `${name}-shm`, `${name}-journal`])
    rmSync(join(folder, one), { recursive: true, force: true });
}

/** Gives what an earlier run wrote another name. */
function putAside(folder: string, name: string): void {
  if (existsSync(join(folder, name)))
    renameSync(join(folder, name), mkdtempSync(join(folder, `${name}-`)));
}

const til = resolve("dist/til.mjs");
