import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { describe, expect, onTestFinished, test } from "vitest";
import { runSeed } from "../../../src/seed/run-seed";
import { streamSink } from "../../../src/seed/sinks/files/stream-sink";
import { isLocked, tryLock, unlock } from "../../../src/seed/sinks/pid-lock";
import { makeFolder } from "../../cli/til";
import { plainJob, plainSource } from "./plain-table";
import { run } from "./run-plain";

const work = { rows: 1000, chunkRows: 100 };

test("a folder holds a file for each table", async () => {
  const folder = makeFolder({});
  await run(`csv:${folder}/out/`, work);
  expect(readFileSync(`${folder}/out/visits.csv`, "utf8")).toMatch(/^id,name\n1,/);
});

test("a folder that is not there", async () => {
  await expect(run("csv:/nowhere/rows.csv", work)).rejects.toThrow(
    "the file /nowhere/rows.csv stands in a folder that does not exist (ENOENT)",
  );
});

test("a file of another origin is left as it is", async () => {
  const folder = makeFolder({ "rows.csv": "mine" });
  await expect(run(`csv:${folder}/rows.csv`, work)).rejects.toThrow("til did not write it");
  await expect(run(`csv:${folder}/rows.csv`, work, { fresh: true })).rejects.toThrow(
    "til did not write it",
  );
  expect(readFileSync(`${folder}/rows.csv`, "utf8")).toBe("mine");
});

test("a line that was left open is closed before rows are added", async () => {
  const folder = makeFolder({ "rows.csv": "0,mine" });
  await run(`csv:${folder}/rows.csv`, { rows: 1, chunkRows: 1 }, { append: true });
  expect(readFileSync(`${folder}/rows.csv`, "utf8")).toBe("0,mine\n1,이름 0 😀\n");
});

test("a ledger whose last line was broken off counts up to it", async () => {
  const folder = makeFolder({});
  await run(`csv:${folder}/rows.csv`, work);
  const whole = readFileSync(`${folder}/rows.csv`);
  const ledger = join(folder, ".rows.csv.naeil");
  const lines = readFileSync(ledger, "utf8").split("\n");
  writeFileSync(ledger, `${lines.slice(0, 4).join("\n")}\n3 10`);
  expect(await run(`csv:${folder}/rows.csv`, work)).toMatchObject({ present: 300, rows: 700 });
  expect(readFileSync(`${folder}/rows.csv`)).toEqual(whole);
});

test.skipIf(!existsSync("/dev/full"))("a device that is full", async () => {
  await expect(run("csv:/dev/full", work)).rejects.toThrow(
    "the file /dev/full has no room for more: the disk is full",
  );
});

describe.each(["csv", "ndjson", "sqlite"])("a disk that is full, by %s", (kind) => {
  test("is told, and the same job goes on when there is room", async ({ skip }) => {
    const disk = join(makeFolder({}), "disk");
    mkdirSync(disk);
    if (!mount("-t", "tmpfs", "-o", "size=256k", "tmpfs", disk)) skip("only root may mount");
    onTestFinished(() => {
      // libsql lets go of its file only when its memory is collected.
      execFileSync("umount", ["--lazy", disk]);
    });
    const long = { rows: 20_000, chunkRows: 500 };
    const to = `${kind}:${disk}/rows`;
    await expect(run(to, long)).rejects.toThrow(/disk is full.*the same command goes on/);
    mount("-o", "remount,size=16m", disk);
    const { present, rows, complete } = await run(to, long);
    expect({ complete, all: present + rows }).toEqual({ complete: true, all: 20_000 });
    expect(present).toBeGreaterThan(0);
  });
});

test("a reader that has had enough ends the run quietly", async () => {
  let taken = 0;
  const reader = new Writable({
    write(piece, _, done) {
      taken += piece.length;
      done(taken > 5000 ? Object.assign(new Error("gone"), { code: "EPIPE" }) : null);
    },
  });
  const sink = streamSink(reader, "stdout", { kind: "csv", header: true });
  const totals = await runSeed({ sources: [plainSource(work)], sink, job: plainJob(work) });
  expect(totals).toMatchObject({ complete: false, closed: true });
});

describe("a lock", () => {
  const lockIn = () => join(makeFolder({}), "lock");

  test("is held once", () => {
    const lock = lockIn();
    expect([tryLock(lock), tryLock(lock), isLocked(lock)]).toEqual([true, false, true]);
    unlock(lock);
    expect([isLocked(lock), tryLock(lock)]).toEqual([false, true]);
  });

  test.each([
    ["of a process that is gone", `${hostname()} 999999999 x`, false],
    ["of an earlier process with our number", `${hostname()} ${process.pid} x`, false],
    ["of a process that is there", `${hostname()} 1 x`, true],
    ["of another machine", "elsewhere 1 x", true],
  ])("%s", (_, text, held) => {
    const lock = lockIn();
    writeFileSync(lock, text);
    expect(isLocked(lock)).toBe(held);
    expect(tryLock(lock)).toBe(!held);
  });
});

function mount(...args: string[]): boolean {
  try {
    execFileSync("mount", args, { stdio: "pipe" });
    return true;
  } catch {
    return false;
  }
}
