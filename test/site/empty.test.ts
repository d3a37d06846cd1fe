import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileTil, runTil } from "../cli/til";
import { type BuiltSite, buildSite } from "../support/build-site";
import { folderOf } from "../support/folder";
import { pagesOf, readPage } from "../support/public-files";

describe("a folder without logs", () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await buildSite(folderOf({}));
  });
  afterAll(() => site?.remove());

  test("is a site that says how to begin", () => {
    expect(site.code, site.output).toBe(0);
    // Gatsby itself wonders at a template of logs without a log.
    expect(site.output).not.toMatch(/^error|^warning (?!The GraphQL query)/m);
    const pages = ["/", "/tags/", "/tasks/", "/archive/", "/404.html"];
    expect(pagesOf(site.publicDir)).toEqual(expect.arrayContaining(pages));
    const beginning = "아직 기록이 없습니다. til new로 첫 기록을 쓸 수 있습니다.";
    expect(readPage(site.publicDir, "/")).toContain(beginning);
  });
});

describe("no folder at all", () => {
  const nowhere = join(folderOf({}), "없는 곳");
  const remedy =
    "make it and write the first log with `npx til new`, or set TIL_CONTENT to the one you have";
  const sentence = `there is no folder of logs at ${nowhere}: ${remedy}`;
  let site: BuiltSite;
  beforeAll(async () => {
    site = await buildSite(nowhere);
  });
  afterAll(() => site?.remove());

  test("ends a build with one sentence", () => {
    expect(site.code).not.toBe(0);
    expect(site.output).toContain(sentence);
    expect(site.output).not.toMatch(/^\s+at |gatsby-source-filesystem/m);
  });

  test.each([[["new"]], [["check"]], [["check", "a.md"]], [["inspect", "a.md"]]])(
    "ends til %j alike",
    async (args) => {
      const dir = folderOf({ "a.md": "글" });
      const run = await runTil(compileTil(), args, dir, { env: { TIL_CONTENT: nowhere } });
      expect(run).toMatchObject({ code: 1, stdout: "", stderr: `til: ${sentence}\n` });
    },
  );
});
