import { deflateRawSync, inflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { byteWriter } from "../../src/search/bytes";
import { manifestPath } from "../../src/search/manifest";
import { openIndex } from "../../src/search/open-index";
import { search } from "../../src/search/search";
import { documentsOfLines, filesOf, openFiles } from "./documents";

const files = filesOf(documentsOfLines("도커를 썼다", "다른 날"));

describe("queries that mean nothing", () => {
  test.each([
    [""],
    ["   "],
    ["를"],
    ["에서는 까지"],
    ["ㅋ"],
    ["ㅏ"],
    ["🎉"],
    ["<script>alert(1)</script>"],
    [".*+?^$\u007b}()|[]\\"],
    ["\u0000"],
    ["\ud800"],
    ["없는말없는말"],
    ["#"],
    ["author:"],
    ["%E0%A4%A"],
  ])("%j finds nothing and breaks nothing", async (query) => {
    const { hits, total, problems } = await search(openFiles(files), { query });
    expect([hits, total, problems]).toEqual([[], 0, []]);
  });

  test("one of 10,000 letters says that it was cut", async () => {
    for (const query of [
      "도".repeat(10_000),
      "도커 ".repeat(2500),
      "a".repeat(10_000),
      "ㄱ".repeat(10_000),
    ]) {
      const { problems } = await search(openFiles(files), { query });
      expect(problems.map(({ kind }) => kind)).toEqual(["too-long"]);
    }
  });

  test.each([
    ["#없는태그", "unknown-tag", "없는태그"],
    ["author:nobody", "unknown-author", "nobody"],
    ["도커 from:2025-02-30", "impossible-date", "2025-02-30"],
    ["도커 to:2025-13", "impossible-date", "2025-13"],
    ["도커 to:gestern", "impossible-date", "gestern"],
  ])("%s says so", async (query, kind, found) => {
    const { problems } = await search(openFiles(files), { query });
    expect(problems).toEqual([{ kind, found }]);
  });
});

describe("an index that can't be read says so", () => {
  const others = [...files.keys()].filter((path) => path !== manifestPath);
  const problemsOf = async (changed: Map<string, Uint8Array>, query = "도커") =>
    (await search(openFiles(changed), { query })).problems;

  test("without a file", async () => {
    expect(await problemsOf(new Map())).toEqual([{ kind: "missing", path: manifestPath }]);
    const path = others.find((name) => name.endsWith("/t0.bin")) ?? "";
    const without = new Map(files);
    without.delete(path);
    expect(await problemsOf(without)).toEqual([{ kind: "missing", path }]);
  });

  test("with a file cut short, anywhere", async () => {
    for (const path of files.keys()) {
      const bytes = files.get(path) ?? new Uint8Array();
      for (const length of [0, 1, bytes.length >> 1, bytes.length - 1]) {
        const cut = new Map(files).set(path, bytes.subarray(0, length));
        for (const problem of await problemsOf(cut, "도커 from:2025")) {
          expect(problem).toEqual({ kind: "damaged", path });
        }
      }
    }
    const cut = new Map(files).set(manifestPath, new Uint8Array());
    expect(await problemsOf(cut)).toEqual([{ kind: "damaged", path: manifestPath }]);
  });

  test("of another version", async () => {
    const out = byteWriter();
    out.text(JSON.stringify({ version: 0 }));
    const old = deflateRawSync(out.bytes());
    const problem = { kind: "other-version", path: manifestPath };
    expect(await problemsOf(new Map(files).set(manifestPath, old))).toEqual([problem]);
  });

  test("where nothing inflates it", async () => {
    const index = openIndex(async () => Promise.reject(new Error("not to be fetched")), null);
    const { problems } = await search(index, { query: "도커" });
    expect(problems).toEqual([{ kind: "unsupported", path: manifestPath }]);
  });

  test("and is read again when it is there", async () => {
    let there = false;
    const reading = new Map(files);
    const index = openIndex(
      async (path) => (there && reading.get(path)) || Promise.reject(new Error(path)),
      inflateRawSync,
    );
    expect((await search(index, { query: "도커" })).total).toBe(0);
    there = true;
    expect((await search(index, { query: "도커" })).total).toBe(1);
  });
});

test("an empty index is no problem", async () => {
  const { total, problems } = await search(openFiles(filesOf([])), {
    query: "도커 #docker from:2025",
  });
  expect([total, problems]).toEqual([0, [{ kind: "unknown-tag", found: "docker" }]]);
});
