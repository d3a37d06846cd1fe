import { spawn } from "node:child_process";
import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { compileTil, makeFolder, type Run, runTil } from "./til";

let til: string;

beforeAll(() => {
  til = compileTil();
  // Where native packages are looked for.
  symlinkSync(resolve("node_modules"), join(dirname(til), "../node_modules"));
});

/** Runs `til seed` in an empty folder, or in the given one. */
function seed(typed: string, dir = makeFolder({}), env: NodeJS.ProcessEnv = {}): Promise<Run> {
  return runTil(til, ["seed", ...typed.split(" ").filter(Boolean)], dir, { env });
}

/** `til seed` with something at its stdin. */
async function pipe(text: string, typed: string, dir = makeFolder({})): Promise<Run> {
  const file = join(dir, "stdin");
  const { writeFileSync, openSync, closeSync } = await import("node:fs");
  writeFileSync(file, text);
  const stdin = openSync(file, "r");
  try {
    return await runTil(til, ["seed", ...typed.split(" ")], dir, {
      stdio: [stdin, "pipe", "pipe"],
    });
  } finally {
    closeSync(stdin);
  }
}

const hint = "`til seed --help` shows how it is used.\n";

describe("wrong use is told in a sentence, with exit code 2 and nothing on stdout", () => {
  const rows = "expected a whole number of at least 1, as 1000000, 1_000_000, 1e6 or 1m";
  test.each<[string, string]>([
    [
      "",
      "say what to seed: a dataset (user-log, team, logs), a file, `-` for a pipe, or --table NAME",
    ],
    ["nope", "there is no dataset “nope”: expected one of "],
    ["user-log --rows 0", `--rows is “0”, ${rows}`],
    ["user-log --rows -5", `--rows is “-5”, ${rows}`],
    ["user-log --rows abc", `--rows is “abc”, ${rows}`],
    ["user-log --rows 1.5", `--rows is “1.5”, ${rows}`],
    ["user-log --rows 1e20", "--rows is 1e20, expected at most a million million (1e12)"],
    [
      "user-log --shard 0/4",
      "the shard is “0/4”: expected i/n, where i is from 1 to n, as in 3/16",
    ],
    ["user-log --shard 5/4", "the shard is “5/4”: expected i/n"],
    ["user-log --shard 3/0", "the shard is “3/0”: expected i/n"],
    ["user-log --shard 3", "the shard is “3”: expected i/n"],
    ["user-log --seed x", "--seed is “x”, expected a whole number from 0"],
    ["user-log --chunk 0", "--chunk is “0”, expected a whole number from 1"],
    ["user-log --until soon", "the last day is “soon”"],
    ["team --messy 2", "--messy is “2”, expected a number from 0 to 1, as 0.2"],
    ["user-log --fresh --append", "--fresh and --append exclude each other"],
    ["user-log --table t", "the dataset “user-log” names its tables itself: leave out --table"],
    ["-", "rows from a pipe need a table: say --table NAME"],
    ["user-log --authors 3", "only the dataset team has authors: leave out --authors"],
    ["team --rows 5", "how many rows team has is said by --authors and --days: leave out --rows"],
    [
      "--table t --shard 1/2",
      "the rows of an existing table go on after its keys and can't be split",
    ],
    ["user-log --format csv", "only rows from a pipe have a format: leave out --format"],
    ["team --to here --shard 1/2", "a folder of logs is written as a whole: leave out --shard"],
    ["- --table t --rows 5", "a pipe ends by itself: leave out --rows"],
    ["- --table t --shard 1/2", "a pipe can't be split: leave out --shard"],
    ["user-log --to out.csv", "found the target out.csv; expected csv:out.csv for such a file"],
    ["user-log --to redis://h/d", "found a URL that begins with redis:// as target"],
    ["user-log --to env:NOPE", "the variable NOPE is not set"],
    [
      "user-log --to a-folder",
      "the folder a-folder takes logs: expected the dataset team, found user-log",
    ],
    ["nope.ts", "there is no dataset file nope.ts"],
    ["user-log --row 5", `unknown option '--row'. Did you mean --rows?\n${hint}`],
    ["user-log --progress dots", "option '--progress <style>' argument 'dots' is invalid."],
    ["user-log team", "too many arguments for 'seed'. Expected 1 argument but got 2."],
  ])("til seed %s", async (typed, sentence) => {
    const { code, stdout, stderr } = await seed(typed);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`til: ${sentence}`);
  });
});

describe("what is in the way is told in a sentence, with exit code 1", () => {
  test.each<[string, string, NodeJS.ProcessEnv]>([
    ["user-log --to mysql", "", { MYSQL_HOST: "127.0.0.1", MYSQL_PORT: "1" }],
    ["user-log --to postgres", "", { PGHOST: "127.0.0.1", PGPORT: "1" }],
    ["--table t --to sqlite:x.db", "there is no table “t” in the SQLite database x.db", {}],
    ["user-log --to csv:no/where.csv", "no/where.csv", {}],
  ])("til seed %s", async (typed, part, env) => {
    const { code, stdout, stderr } = await seed(typed, undefined, env);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^til: /);
    expect(stderr).toContain(part);
    expect(stderr).not.toMatch(/\n {4}at /);
  });
});

describe("rows to stdout", () => {
  test("as CSV with a line of names, the figures on stderr", async () => {
    const { code, stdout, stderr } = await seed("user-log --rows 3 --to -");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^id,nickname,money,last_visit\n1,[^\n]+\n2,[^\n]+\n3,[^\n]+\n$/);
    expect(stderr).toMatch(/^3 rows in [\d.]+ s: [\d,]+ rows\/s, [\d.]+ [KM]?B\/s\n$/);
  });

  test("the same seed gives the same, another seed something else", async () => {
    const [first, again, other] = await Promise.all(
      ["", "", " --seed 2"].map((more) => seed(`user-log --rows 50 --to - --quiet${more}`)),
    );
    expect(again).toEqual(first);
    expect(first?.stderr).toBe("");
    expect(other?.stdout).not.toBe(first?.stdout);
  });

  test("shards, one after the other, are the whole", async () => {
    const whole = await seed("user-log --rows 100 --to - --no-header --quiet");
    const parts = await Promise.all(
      [1, 2, 3].map((i) => seed(`user-log --rows 100 --to - --no-header --quiet --shard ${i}/3`)),
    );
    expect(parts.map(({ stdout }) => stdout).join("")).toBe(whole.stdout);
  });

  test("a reader that has seen enough ends it quietly", async () => {
    const command = `'${process.execPath}' '${til}' seed user-log --rows 1e9 --to - --quiet | head -n 2`;
    const child = spawn("bash", ["-c", `set -o pipefail; ${command}`], { cwd: makeFolder({}) });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (data) => (stdout += data));
    child.stderr.on("data", (data) => (stderr += data));
    const code = await new Promise((settle) => child.on("close", settle));
    expect({ code, stderr, lines: stdout.split("\n").length }).toEqual({
      code: 0,
      stderr: "",
      lines: 3,
    });
  });
});

describe("progress", () => {
  test("as JSON, a line each second and one at the end", async () => {
    const { stderr } = await seed("user-log --rows 1000 --to sqlite:a.db --progress json");
    const last = JSON.parse(stderr.trim().split("\n").at(-1) ?? "");
    expect(last).toMatchObject({ rows: 1000, present: 0, complete: true });
    expect(last.rowsPerSecond).toBeGreaterThan(0);
  });
});

describe("a look before", () => {
  test("--dry-run shows the first rows and needs no server", async () => {
    const { code, stdout } = await seed("user-log --dry-run --to mysql");
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^user_log: 1,000,000 rows\nid {2}nickname +money {2}last_visit\n 1 {2}/,
    );
    expect(stdout.trimEnd().split("\n").length).toBe(7);
  });

  test("--explain says what would be created, and creates nothing", async () => {
    const dir = makeFolder({});
    const { code, stdout, stderr } = await seed("user-log --explain", dir);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("Into the SQLite database til.db:\n");
    expect(stdout).toMatch(
      /user_log: 1,000,000 rows, about \d+\.\d MB to send\nCREATE TABLE "user_log"/,
    );
    expect(existsSync(join(dir, "til.db"))).toBe(false);
  });

  test("no password is shown, and one that was typed is warned about", async () => {
    const run = await seed("user-log --explain --to mysql://root:hushhush@db/x");
    expect(run.code).toBe(0);
    expect(run.stdout + run.stderr).not.toContain("hushhush");
    expect(run.stderr).toContain("a password on the command line can be read by every user");
  });
});

describe("again", () => {
  test("the same command has nothing left to do; --fresh starts over; other rows are refused", async () => {
    const dir = makeFolder({});
    expect((await seed("user-log --rows 10", dir)).stderr).toMatch(/^10 rows in /);
    expect((await seed("user-log --rows 10", dir)).stderr).toBe(
      "nothing to do: all is there already, 10 rows\n",
    );
    expect((await seed("user-log --rows 10 --fresh", dir)).stderr).toMatch(/^10 rows in /);
    expect(await seed("user-log --rows 11", dir)).toMatchObject({ code: 1, stdout: "" });
  });

  test("Ctrl-C ends with the command that goes on, and that goes on", async () => {
    const dir = makeFolder({});
    const words = [
      "seed",
      "user-log",
      "--rows",
      "3000000",
      "--to",
      "sqlite:내 것.db",
      "--chunk",
      "1000",
    ];
    const child = spawn(process.execPath, [til, ...words, "--fresh"], { cwd: dir });
    let stderr = "";
    child.stderr.on("data", (data) => (stderr += data));
    await sleep(1500);
    child.kill("SIGINT");
    const code = await new Promise((settle) => child.on("close", settle));
    expect(code).toBe(130);
    expect(stderr).toContain(
      "stopped; this goes on: til seed user-log --rows 3000000 --to 'sqlite:내 것.db' --chunk 1000\n",
    );
  });
});

describe("a dataset of one's own", () => {
  test("is read from a TypeScript file, as the docs show it", async () => {
    const docs = readFileSync("docs/seeding.md", "utf8");
    const [, shop = ""] = /```ts\n(\/\/ shop\.ts\n[\s\S]*?)```/.exec(docs) ?? [];
    const dir = makeFolder({ "shop.ts": shop });
    const { code, stdout, stderr } = await seed("shop.ts --dry-run", dir);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(
      /^customers: 1,000 rows\nid .*\n\norders: 3,000 rows\nid {2}customer_id {2}/s,
    );
  });

  test("may use every word that there is", async () => {
    const dir = makeFolder({ "orders.ts": readFileSync("test/seed/orders.ts", "utf8") });
    const { code, stderr } = await seed(
      "orders.ts --rows 100 --to sqlite:o.db --progress json",
      dir,
    );
    expect(code).toBe(0);
    expect(JSON.parse(stderr.trim().split("\n").at(-1) ?? "")).toMatchObject({ complete: true });
  });

  test.each<[string, string, RegExp]>([
    [
      "a syntax error",
      "export default {\n  a: 1 b\n};",
      /^til: shop\.ts:2:8: Expected "}" but found "b"\n$/,
    ],
    ["an unknown module", 'import "no-such";', /^til: shop\.ts:1:8: Could not resolve "no-such"/],
    ["nothing that is exported", "const a = 1;", /^til: shop\.ts: .*export default/],
    [
      "an error of its own",
      "\nthrow new Error('so what');",
      /^til: shop\.ts ended with an error: so what \(line 2, column 7\)\n$/,
    ],
    [
      "no generator",
      'import { defineDataset } from "naeil/seed";\nexport default defineDataset("x").table("t", { columns: { a: 5 } });',
      /^til: shop\.ts: t\.a is a number: expected a generator/,
    ],
  ])("%s is told with its place, exit code 2", async (_, text, sentence) => {
    const { code, stdout, stderr } = await seed("shop.ts", makeFolder({ "shop.ts": text }));
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(sentence);
  });
});

describe("rows from a pipe", () => {
  test("CSV becomes a table, and grows", async () => {
    const dir = makeFolder({});
    const first = await pipe('id,이름\n1,"가,나"\n2,\n', "- --table t --to csv:t.csv", dir);
    expect(first).toMatchObject({ code: 0 });
    expect(readFileSync(join(dir, "t.csv"), "utf8")).toBe('id,이름\n1,"가,나"\n2,\n');
  });

  test("a malformed line is told; the batches before it are kept, and the mended input goes on", async () => {
    const dir = makeFolder({});
    const words = "- --table t --to sqlite:t.db --chunk 2";
    // Inputs are told apart by how they begin.
    const beginning = `a,b\n1,${"x".repeat(5000)}\n3,4\n5,6\n`;
    expect(await pipe(`${beginning}7\n9,9\n`, words, dir)).toEqual({
      code: 1,
      stdout: "",
      stderr: "til: line 5 has 1 cell, expected 2 as line 1 has\n",
    });
    const mended = await pipe(`${beginning}7,8\n9,9\n`, words, dir);
    expect(mended.stderr).toMatch(/^3 rows in .*, and 2 rows that were there already\n$/);
    expect((await pipe(`${beginning}7,8\n9,9\n`, words, dir)).stderr).toBe(
      "nothing to do: all is there already, 5 rows\n",
    );
  });

  test("NDJSON is known by its first byte", async () => {
    const { stdout } = await pipe('{"a":1,"b":"x"}\n{"a":2}\n', "- --table t --to - --quiet");
    expect(stdout).toBe("a,b\n1,x\n2,\n");
  });
});
