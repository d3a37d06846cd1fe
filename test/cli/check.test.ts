import { chmodSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { compileTil, makeFolder, type Run, runTil } from "./til";

let til: string;
let dir: string;

const files = {
  "content/site.yaml": "language: klingon\n",
  "content/authors.yaml": "minseo:\n  name: 김민서\njiho:\n  name: 박지호\n",
  "content/minseo/2025-10-13.md": "하나\n\n## 내일 할 일\n\n- [ ] 둘\n\n## 이번 주 목표\n\n- 셋\n",
  "content/minseo/old/2025-10-13.md": "하나 더\n",
  "content/emma/2025-10-14.md": "---\ntags: {a: 1}\n---\n\n둘\n",
  "content/jiho/이름 없는.md": "날짜가 없다\n",
  "other/2025-02-30.md": "없는 날\n",
};

beforeAll(() => {
  til = compileTil();
  dir = makeFolder(files);
});

const check = (...args: string[]): Promise<Run> => runTil(til, ["check", ...args], dir);
const places = ({ stdout }: Run): string[] =>
  stdout
    .split("\n")
    .flatMap((line) => /^(\S.*?:\d+:\d+) (\S+)/.exec(line)?.slice(1, 3).join(" ") ?? []);

describe("til check", () => {
  test("tells every message of the folder by file, line, column and rule", async () => {
    const run = await check();
    expect(run.code).toBe(1);
    expect(places(run).sort()).toEqual([
      "content/emma/2025-10-14.md:1:1 unknown-author",
      "content/emma/2025-10-14.md:2:7 tags-type",
      "content/jiho/이름 없는.md:1:1 no-date",
      "content/minseo/old/2025-10-13.md:1:1 same-address",
      "content/site.yaml:1:11 settings-value",
    ]);
    expect(run.stderr).toBe("4 logs: 4 errors, 1 warning\n");
  });

  test.each([
    [["content/jiho/이름 없는.md"], ["content/jiho/이름 없는.md:1:1 no-date"], 0],
    [["./content/minseo/../minseo/2025-10-13.md"], [], 0],
    [
      ["content/minseo/old/2025-10-13.md"],
      ["content/minseo/old/2025-10-13.md:1:1 same-address"],
      1,
    ],
    [["other/2025-02-30.md"], ["other/2025-02-30.md:1:1 impossible-date"], 1],
    [["nothing.md"], [], 1],
  ])("of some files: %j", async (args, expected, code) => {
    const run = await check(...args);
    expect(places(run)).toEqual(expected);
    expect(run.code).toBe(code);
  });

  test("--format json prints each message as an object", async () => {
    const { stdout } = await check("--format", "json", "content/emma/2025-10-14.md");
    const messages = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(messages[1]).toMatchObject({
      rule: "tags-type",
      severity: "error",
      file: "content/emma/2025-10-14.md",
      line: 2,
      column: 7,
    });
    expect(Object.keys(messages[0])).toEqual(
      expect.arrayContaining(["found", "expected", "sentence"]),
    );
  });

  test("--format github prints annotations", async () => {
    const { stdout } = await check("--format", "github", "content/jiho/이름 없는.md");
    expect(stdout).toMatch(
      /^::warning file=content\/jiho\/이름 없는\.md,line=1,col=1,title=no-date::found no date, expected [^\n]*\n$/,
    );
  });

  test("--explain says what was read, and what was not taken for a plan", async () => {
    const { stdout } = await check("--explain", "content/minseo/2025-10-13.md");
    expect(stdout).toBe(
      [
        "content/minseo/2025-10-13.md  (2025-10-13)",
        "     3  plan        내일 할 일",
        "      open: 둘",
        "     7  no plan     이번 주 목표: names a week, a month, a year or some day",
        "",
      ].join("\n"),
    );
  });

  test("--rules says what is checked", async () => {
    const { code, stdout } = await check("--rules");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^same-address +error +No two logs may stand at one address\.$/m);
    expect(stdout).toMatch(/^no-date +warning +/m);
  });

  test.each([
    [["--format", "xml"], 2, "Allowed choices are text, json, github"],
    [["--fromat", "json"], 2, "Did you mean --format?"],
  ])("%j is wrong use", async (args, code, words) => {
    const run = await check(...args);
    expect(run).toMatchObject({ code, stdout: "" });
    expect(run.stderr).toContain(words);
  });

  test("what can't be read is told, and all else is checked", async () => {
    const closed = makeFolder({
      "content/2025-10-13.md": "하나\n",
      "content/2025-10-14.md": "---\ntitle: [\n---\n",
      "content/닫힌/2025-10-15.md": "셋\n",
    });
    chmodSync(join(closed, "content/2025-10-13.md"), 0o200);
    chmodSync(join(closed, "content/닫힌"), 0o300);
    // To root every file is open: then another user has to try.
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const run = await runTil(til, ["check"], closed, nobody);
    expect(run.stdout).toContain(
      "content/2025-10-13.md:1:1 unreadable-file found what can't be read (permission denied), expected a file or a folder that can be read\n",
    );
    expect(places(run)).toEqual([
      "content/2025-10-13.md:1:1 unreadable-file",
      "content/2025-10-14.md:2:9 front-matter-yaml",
      "content/2025-10-14.md:3:1 empty-log",
      "content/닫힌:1:1 unreadable-file",
    ]);
    expect(run.code).toBe(1);
  });

  test("without a folder of logs it says so", async () => {
    const run = await runTil(til, ["check"], dir, { env: { TIL_CONTENT: "nowhere" } });
    expect(run).toMatchObject({ code: 1, stdout: "" });
    expect(run.stderr).toContain("there is no folder of logs at");
  });
});

test("links that lead to no log are told, by file or by folder", async () => {
  const folder = makeFolder({
    "content/2025-10-13.md": "[내일](./2025-10-14.md) [[2025-10-14]] `[[2025-10-20]]`\n",
    "content/2025-10-14.md": "글\n\n- [어제](./2025-10-12.md), [[없는 글|글]]\n",
    "content/2025-12-01.md": "---\ndraft: true\n---\n\n글 [[2025-10-13]]\n",
  });
  for (const args of [[], ["content/2025-10-14.md"]]) {
    const run = await runTil(til, ["check", ...args], folder);
    expect(places(run)).toEqual([
      "content/2025-10-14.md:3:8 broken-link",
      "content/2025-10-14.md:3:26 broken-link",
    ]);
    expect(run.code).toBe(0);
  }
});
