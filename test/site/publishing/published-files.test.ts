import { existsSync, readFileSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openPublishedFiles } from "../../../src/site/publishing/published-files";
import { folderOf } from "../../support/folder";

/** Builds again and again in one place; gives the addresses that were made anew. */
function builder() {
  const dir = folderOf({});
  const build = (files: Record<string, [digest: string, content: string]>) => {
    const made: string[] = [];
    const published = openPublishedFiles(join(dir, "public"));
    for (const [url, [digest, content]] of Object.entries(files)) {
      published.publish(url, digest, () => {
        made.push(url);
        return content;
      });
    }
    published.finish();
    return made;
  };
  return { dir: join(dir, "public"), build };
}

test("what is the same is not made again; what is gone is taken away; what was deleted comes back", () => {
  const { dir, build } = builder();
  expect(build({ "/a.txt": ["1", "가"], "/태그/b.txt": ["1", "나"] })).toEqual([
    "/a.txt",
    "/태그/b.txt",
  ]);
  expect(build({ "/a.txt": ["2", "다"], "/태그/b.txt": ["1", "나"] })).toEqual(["/a.txt"]);
  expect(readFileSync(join(dir, "a.txt"), "utf8")).toBe("다");
  expect(build({ "/태그/b.txt": ["1", "나"] })).toEqual([]);
  expect(existsSync(join(dir, "a.txt"))).toBe(false);
  expect(existsSync(join(dir, "태그/b.txt"))).toBe(true);
  expect(build({ "/a.txt": ["2", "다"], "/태그/b.txt": ["1", "나"] })).toEqual(["/a.txt"]);
});

test("a file made anew with the bytes it had is not written", () => {
  const { dir, build } = builder();
  build({ "/a.txt": ["1", "가"] });
  const past = new Date("2020-01-01T00:00:00Z");
  utimesSync(join(dir, "a.txt"), past, past);
  build({ "/a.txt": ["2", "가"] });
  expect(statSync(join(dir, "a.txt")).mtime).toEqual(past);
});
