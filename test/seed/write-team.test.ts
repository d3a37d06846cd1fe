import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findAuthors } from "../../src/content/authors";
import { readFolder } from "../../src/content/read-folder";
import { readOptions, readSettings } from "../../src/content/settings";
import type { DatasetOptions } from "../../src/seed/datasets/dataset-options";
import { writeTeam } from "../../src/seed/write-team";

const small: DatasetOptions = {
  authors: 2,
  days: 20,
  until: "2025-06-30",
  languages: ["ko", "en"],
};
let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "team-")), "logs");
});
afterEach(() => rmSync(join(folder, ".."), { recursive: true }));

const write = (options: DatasetOptions = {}, seed = 1) =>
  writeTeam(folder, { ...small, ...options }, { seed });

function files(): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
  return Object.fromEntries(
    paths.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]),
  );
}

function firstLog(): string {
  return Object.keys(files()).find((path) => path.endsWith(".md")) ?? "";
}

describe("the folder", () => {
  test("is a complete blog, of which the manifest tells", async () => {
    const totals = await write({ messy: 0.5 });
    const { logs } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
    expect(totals).toMatchObject({ rows: logs.length, present: 0, complete: true });
    const settings = readSettings(folder);
    expect(settings.messages).toEqual([]);
    const entries = readFolder(folder, readOptions(settings)).readings.flatMap(
      ({ entries }) => entries,
    );
    expect(findAuthors(entries, settings.authors, "logs").messages).toEqual([]);
    const dates = (list: { file: string; date: string | null }[]) =>
      Object.fromEntries(list.map(({ file, date }) => [file, date]));
    expect(dates(entries)).toEqual(dates(logs));
  });

  test("has the same bytes when it is made again, elsewhere or over it", async () => {
    await write();
    const first = files();
    expect(await write()).toMatchObject({ rows: 0, bytes: 0, complete: true });
    expect(files()).toEqual(first);
    rmSync(folder, { recursive: true });
    await write();
    expect(files()).toEqual(first);
  });

  test("has the same bytes tomorrow and on another machine", async () => {
    await write({ messy: 0.5 });
    const hash = createHash("sha256");
    for (const [path, text] of Object.entries(files())) hash.update(`${path}\n${text}\n`);
    expect(hash.digest("hex")).toMatchInlineSnapshot(
      `"0fdc9b2986207c3e5f58cb0b23f0d9f69b05abc4fd28810e3cd5675a171ce2df"`,
    );
  });

  test("holds just the team that was asked for last", async () => {
    await write();
    const two = files();
    await write({ authors: 3, days: 30 });
    expect(Object.keys(files()).length).toBeGreaterThan(Object.keys(two).length);
    await write();
    expect(files()).toEqual(two);
  });

  test("gives an author the same day whatever the range", async () => {
    await write({ days: 40 });
    const long = files();
    rmSync(folder, { recursive: true });
    await write({ days: 30, authors: 1 });
    const logs = Object.keys(files()).filter((path) => path.endsWith(".md"));
    // What was planned before the first day is unknown to the shorter one; tasks live for four plans at most.
    const later = logs.sort().slice(8);
    expect(later.length).toBeGreaterThan(8);
    expect(later.filter((path) => files()[path] !== long[path])).toEqual([]);
  });
});

describe("what others wrote", () => {
  test("is never written over: the whole run is refused", async () => {
    await write();
    const path = firstLog();
    rmSync(folder, { recursive: true });
    await write({ authors: 1, days: 1, until: "2024-06-28" });
    const mine = join(folder, path);
    await write({ authors: 1, days: 2, until: "2024-06-28" });
    const before = files();
    writeFileSync(join(folder, "site.yaml"), "title: mine\n");
    await expect(write()).rejects.toThrow(
      `${join(folder, "site.yaml")} was not written by til seed, or was edited since: expected a folder without it, so nothing was written`,
    );
    expect(existsSync(mine)).toBe(false);
    expect(files()).toEqual({ ...before, "site.yaml": "title: mine\n" });
  });

  test("stays: edited logs, and other files", async () => {
    await write();
    const path = firstLog();
    writeFileSync(join(folder, path), "mine\n");
    writeFileSync(join(folder, "NOTES.txt"), "mine\n");
    await expect(write()).rejects.toThrow(path);
    // Another seed has other authors, so it wants none of these places.
    await write({}, 2);
    expect(files()).toMatchObject({ "NOTES.txt": "mine\n", [path]: "mine\n" });
  });

  test("is seen through a link too", async () => {
    await write();
    const path = firstLog();
    const elsewhere = join(folder, "..", "elsewhere");
    const author = path.split("/")[0] ?? "";
    renameSync(join(folder, author), elsewhere);
    writeFileSync(join(elsewhere, path.slice(author.length + 1)), "mine\n");
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    symlinkSync(elsewhere, join(folder, author));
    await expect(write()).rejects.toThrow(`${join(folder, path)} was not written by til seed`);
    expect(readFileSync(join(folder, path), "utf8")).toBe("mine\n");
  });

  test("is told from a manifest that is none of ours", async () => {
    await write();
    writeFileSync(join(folder, "manifest.json"), '{"name": "an app"}');
    await expect(write()).rejects.toThrow("manifest.json is no manifest of til seed");
  });
});

describe("a run that was ended halfway", () => {
  test("is finished by the same command, though a file was half written", async () => {
    await write();
    const whole = files();
    rmSync(folder, { recursive: true });
    const stop = new AbortController();
    const options = { ...small, days: 300 };
    const told = { seed: 1, signal: stop.signal, onProgress: () => stop.abort() };
    expect(await writeTeam(folder, options, told)).toMatchObject({ complete: false });
    const path = firstLog();
    writeFileSync(join(folder, path), files()[path]?.slice(0, 40) ?? "");
    expect(await writeTeam(folder, options, { seed: 1 })).toMatchObject({ complete: true });
    expect(files()[path]?.length).toBeGreaterThan(40);
    await write();
    expect(files()).toEqual(whole);
  });
});

test.each<[options: DatasetOptions, message: string]>([
  [{ authors: 0 }, "a team of 0 authors: expected from 1 to 1000"],
  [{ authors: 1_001 }, "a team of 1001 authors: expected from 1 to 1000"],
  [{ days: 0.5 }, "a team over 0.5 days: expected from 1 to 36525"],
  [{ messy: 2 }, "a share of 2 messy logs: expected a number from 0 to 1"],
  [{ until: "tomorrow" }, "the last day is “tomorrow”: expected one such as 2025-12-31"],
])("%j is refused", async (options, message) => {
  await expect(write(options)).rejects.toThrow(message);
  expect(existsSync(folder)).toBe(false);
});
