import { existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openPublishedFiles } from "../../../src/site/publishing/published-files";
import { folderOf } from "../../support/folder";

/** Builds again and again in one place; gives the addresses that were made anew. */
function builder() {
  const dir = folderOf({});
  const build = async (
    files: Record<string, [digest: string, content: string]>,
    { ends } = { ends: true },
  ) => {
    const made: string[] = [];
    const published = openPublishedFiles(join(dir, "public"));
    for (const [url, [digest, content]] of Object.entries(files)) {
      await published.publish(url, digest, () => {
        made.push(url);
        return content;
      });
    }
    if (ends) await published.finish();
    return made;
  };
  return { dir: join(dir, "public"), build };
}

test("what is the same is not made again; what is gone is taken away; what was deleted comes back", async () => {
  const { dir, build } = builder();
  expect(await build({ "/a.txt": ["1", "가"], "/태그/b.txt": ["1", "나"] })).toEqual([
    "/a.txt",
    "/태그/b.txt",
  ]);
  expect(await build({ "/a.txt": ["2", "다"], "/태그/b.txt": ["1", "나"] })).toEqual(["/a.txt"]);
  expect(readFileSync(join(dir, "a.txt"), "utf8")).toBe("다");
  expect(await build({ "/태그/b.txt": ["1", "나"] })).toEqual([]);
  expect(existsSync(join(dir, "a.txt"))).toBe(false);
  expect(existsSync(join(dir, "태그/b.txt"))).toBe(true);
  expect(await build({ "/a.txt": ["2", "다"], "/태그/b.txt": ["1", "나"] })).toEqual(["/a.txt"]);
});

test("a file made anew with the bytes it had is not written", async () => {
  const { dir, build } = builder();
  await build({ "/a.txt": ["1", "가"] });
  const past = new Date("2020-01-01T00:00:00Z");
  utimesSync(join(dir, "a.txt"), past, past);
  await build({ "/a.txt": ["2", "가"] });
  expect(statSync(join(dir, "a.txt")).mtime).toEqual(past);
});

test("what another writes is told apart by its digest, too, and taken away when it is gone", async () => {
  const { dir, build } = builder();
  const claim = async (digest: string) => {
    const files = openPublishedFiles(dir);
    const paths = files.claim(new Map([["/a.txt", digest]]));
    for (const path of paths.values()) writeFileSync(path, "가");
    await files.finish();
    return [...paths];
  };
  const path = join(dir, "a.txt");
  expect(await claim("1")).toEqual([["/a.txt", path]]);
  expect(await claim("1")).toEqual([]);
  expect(await claim("2")).toEqual([["/a.txt", path]]);
  rmSync(path);
  expect(await claim("2")).toEqual([["/a.txt", path]]);
  await build({});
  expect(existsSync(path)).toBe(false);
  openPublishedFiles(dir).claim(new Map([["/a.txt", "2"]]));
  writeFileSync(path, "half");
  expect(await claim("2")).toEqual([["/a.txt", path]]);
});

/** So many files that a process writes them. */
const many = Object.fromEntries(
  Array.from({ length: 700 }, (_, n): [string, [string, string]] => [
    `/${n}/가.txt`,
    ["1", `${n}`],
  ]),
);

test("many files are written, the last ones too", async () => {
  const { dir, build } = builder();
  expect(await build(many)).toHaveLength(700);
  for (const [url, [, content]] of Object.entries(many)) {
    expect(readFileSync(join(dir, url), "utf8")).toBe(content);
  }
  expect(await build(many)).toEqual([]);
});

test("what a build began that did not end is made again, or taken away", async () => {
  const { dir, build } = builder();
  await build(many, { ends: false });
  expect(existsSync(join(dir, "0/가.txt"))).toBe(true);
  expect(await build({ "/1/가.txt": ["1", "1"] })).toEqual(["/1/가.txt"]);
  expect(existsSync(join(dir, "0/가.txt"))).toBe(false);
  expect(await build({ "/1/가.txt": ["1", "1"] })).toEqual([]);
});

test("who can't write is told", async () => {
  const { dir, build } = builder();
  await build({});
  writeFileSync(join(dir, "0"), "a file where a folder is to be");
  await expect(build(many)).rejects.toThrow(/EEXIST|ENOTDIR/);
});
