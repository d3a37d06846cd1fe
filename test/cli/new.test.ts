import { chmodSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readLog } from "../../src/log/read-log";
import { compileTil, makeFolder, type Run, runTil } from "./til";

let til: string;

beforeAll(() => {
  til = compileTil();
});

const team = {
  "content/authors.yaml":
    "dh:\n  name: 대화\n  email: DH@example.com\nkim:\n  name: Kim\n  email: kim@example.com\n",
};
const english = { "content/site.yaml": "language: en\n" };

const korean = `---
title: 2025-11-14 (금)
date: 2025-11-14
author: dh
tags: []
---

## 배운 것

- 

## 아쉬운 점

- 

## 내일 할 일

- [ ] 
`;

function written(path: string): Run {
  return { code: 0, stdout: `${path}\n`, stderr: "" };
}

function refused(sentence: string): Run {
  return { code: 1, stdout: "", stderr: sentence };
}

describe("where a log goes, and whose it is", () => {
  const dh = "content/dh/2025/2025-11-14.md";
  const gitConfig = { ".gitconfig": "[user]\n\temail = kim@EXAMPLE.com\n" };
  test.each<[string, Record<string, string>, string, Record<string, string>, string]>([
    ["no authors.yaml", { "content/a.txt": "" }, "", {}, "content/2025/2025-11-14.md"],
    ["one author", { "content/authors.yaml": "dh: { name: 대화 }" }, "", {}, dh],
    ["--author", team, "--author dh", { TIL_AUTHOR: "kim" }, dh],
    ["TIL_AUTHOR", { ...team, ...gitConfig }, "", { TIL_AUTHOR: "dh" }, dh],
    ["Git's e-mail", { ...team, ...gitConfig }, "", {}, "content/kim/2025/2025-11-14.md"],
    ["--date", team, "--author dh --date 2024-02-29", {}, "content/dh/2024/2024-02-29.md"],
    ["yesterday", team, "--author dh --date yesterday", {}, "content/dh/2025/2025-11-13.md"],
    ["today", team, "--author dh --date today", {}, dh],
    [
      "TIL_CONTENT",
      { "내 기록/a": "" },
      "",
      { TIL_CONTENT: "내 기록" },
      "내 기록/2025/2025-11-14.md",
    ],
  ])("%s", async (_, files, typed, env, path) => {
    const dir = makeFolder(files);
    const args = typed.split(" ").filter(Boolean);
    expect(await runTil(til, ["new", ...args], dir, { env })).toEqual(written(path));
    expect(existsSync(join(dir, path))).toBe(true);
  });

  test("the path is shown from the current folder", async () => {
    const dir = makeFolder({ "content/a.txt": "", "else/where/b.txt": "" });
    const run = await runTil(til, ["new"], join(dir, "else/where"), {
      env: { TIL_CONTENT: "../../content" },
    });
    expect(run).toEqual(written("../../content/2025/2025-11-14.md"));
  });

  test("an author's folder is found in decomposed letters too", async () => {
    const folder = "대화".normalize("NFD");
    const dir = makeFolder({
      "content/authors.yaml": "대화: { name: DH }",
      [`content/${folder}/a.txt`]: "",
    });
    const run = await runTil(til, ["new", "--author", folder], dir);
    expect(run).toEqual(written(`content/${folder}/2025/2025-11-14.md`));
  });

  test("today is today in the site's time zone", async () => {
    const dir = makeFolder({ "content/site.yaml": "timeZone: Pacific/Kiritimati\n" });
    const day = () =>
      new Date().toLocaleDateString("en-CA", { timeZone: "Pacific/Kiritimati" }).slice(0, 10);
    const before = day();
    const { stdout } = await runTil(til, ["new"], dir, { env: { TIL_TODAY: "" } });
    expect([before, day()]).toContain(stdout.slice(-14, -4));
  });
});

describe("what a log starts from", () => {
  const templates = {
    "content/templates/dh.md": "dh {{date}}\n",
    "content/templates/daily.en.md": "en {{date}}\n",
    "content/templates/daily.md": "any {{date}}\n",
  };
  const { "content/templates/dh.md": _dh, ...daily } = templates;
  const { "content/templates/daily.en.md": _en, ...any } = daily;
  const { "content/templates/daily.md": _any, ...own } = templates;
  test.each<[string, Record<string, string>, string[], string]>([
    ["the built-in one, in Korean", {}, [], korean],
    ["the author's own", { ...templates, ...english }, [], "dh 2025-11-14\n"],
    ["the author's own alone", own, [], "dh 2025-11-14\n"],
    ["the language's", { ...daily, ...english }, [], "en 2025-11-14\n"],
    ["not that of another language", daily, [], "any 2025-11-14\n"],
    ["the one for all", { ...any, ...english }, [], "any 2025-11-14\n"],
    [
      "a title in front of the template's own",
      { "content/templates/daily.md": '---\ntitle: "{{date}}"\n---\n' },
      ["--title", "첫 날: #1 \\ \"one\"\n'two'"],
      `---\ntitle: ${JSON.stringify("첫 날: #1 \\ \"one\" 'two'")}\n---\n`,
    ],
  ])("%s", async (_, files, args, text) => {
    const dir = makeFolder({ ...team, ...files });
    const run = await runTil(til, ["new", "--author", "dh", ...args], dir);
    expect(run).toEqual(written("content/dh/2025/2025-11-14.md"));
    expect(readFileSync(join(dir, run.stdout.trim()), "utf8")).toBe(text);
  });

  test("the built-in one, in English and without authors", async () => {
    const dir = makeFolder(english);
    const run = await runTil(til, ["new"], dir);
    const text = readFileSync(join(dir, run.stdout.trim()), "utf8");
    expect(text).toMatch(/^---\ntitle: 2025-11-14 \(Fri\)\ndate: 2025-11-14\ntags: \[\]\n---\n/);
    expect(text.match(/^## .*/gm)).toEqual([
      "## What I learned",
      "## What went badly",
      "## Tomorrow",
    ]);
  });

  test.each([[{}], [english]])(
    "the built-in one reads back without a message: %j",
    async (files) => {
      const dir = makeFolder({ ...team, ...files });
      const { stdout } = await runTil(til, ["new", "--author", "kim"], dir);
      const { entries, messages } = readLog(readFileSync(join(dir, stdout.trim()), "utf8"), "a.md");
      expect(messages.filter((message) => message.severity === "error")).toEqual([]);
      expect(entries).toMatchObject([{ date: "2025-11-14", author: "kim", tags: [], tasks: [] }]);
      expect(entries[0]?.sections.map((section) => section.kind)).toContain("plan");
    },
  );
});

describe("a log that is there already stays as it is", () => {
  test.each([
    ["at the same path", "content/dh/2025/2025-11-14.md", "mine\n"],
    ["in another file", "content/dh/금요일.md", "---\ndate: 2025-11-14\n---\n"],
    ["under a folder's date", "content/dh/20251114/README.md", "# 금요일\n"],
    ["signed in another's folder", "content/kim/2025-11-14.md", "---\nauthor: 대화\n---\n"],
  ])("%s", async (_, path, text) => {
    const dir = makeFolder({ ...team, [path]: text });
    const run = await runTil(til, ["new", "--author", "dh"], dir);
    expect(run).toEqual(refused(`til: the log of 2025-11-14 is there already: ${path}\n`));
    expect(readFileSync(join(dir, path), "utf8")).toBe(text);
    const logs = readdirSync(join(dir, "content"), { recursive: true, encoding: "utf8" });
    expect(logs.filter((name) => name.endsWith(".md"))).toHaveLength(1);
  });

  test("another's log of that day, or one's own of another day, is no hindrance", async () => {
    const dir = makeFolder({
      ...team,
      "content/kim/2025/2025-11-14.md": "kim\n",
      "content/dh/2025/2025-11-13.md": "2025-11-14 comes next\n",
    });
    const run = await runTil(til, ["new", "--author", "dh"], dir);
    expect(run).toEqual(written("content/dh/2025/2025-11-14.md"));
  });

  test("of several at once, one writes and the others say so", async () => {
    const dir = makeFolder(team);
    const runs = await Promise.all(
      Array.from({ length: 6 }, () => runTil(til, ["new", "--author", "dh"], dir)),
    );
    const path = "content/dh/2025/2025-11-14.md";
    const others = runs.filter((run) => run.code !== 0);
    expect(runs.filter((run) => run.code === 0)).toEqual([written(path)]);
    for (const run of others) {
      expect(run).toEqual(refused(`til: the log of 2025-11-14 is there already: ${path}\n`));
    }
    expect(readFileSync(join(dir, path), "utf8")).toBe(korean);
  });
});

describe("what is in the way is told, and nothing is written", () => {
  test.each<[string, Record<string, string>, string[], RegExp]>([
    ["no content folder", { "a.txt": "" }, [], /^til: there is no folder of logs at .*content: /],
    ["a file in its place", { content: "" }, [], /^til: there is no folder of logs at .*content: /],
    [
      "a setting that is unknown",
      { "content/site.yaml": "title: T\nlangauge: ko\n" },
      [],
      /^content\/site\.yaml:\d+:\d+ settings-value found .*\n$/,
    ],
    [
      "settings that are no YAML",
      { ...team, "content/tags.yaml": "Docker: [\n" },
      [],
      /^content\/tags\.yaml:\d+:\d+ settings-yaml found .*\n/,
    ],
    [
      "a template that is no log",
      { "content/templates/daily.md": "---\ntags: [{{date}}\n---\n" },
      [],
      /^content\/templates\/daily\.md:\d+:\d+ front-matter-yaml found .*\n$/,
    ],
    [
      "a template without a place for a title",
      { "content/templates/daily.md": "# {{date}}\n" },
      ["--title", "T"],
      /^til: content\/templates\/daily\.md has no place for a title: give it a \{\{title\}\}\n$/,
    ],
    [
      "a file where a folder must be",
      { "content/2025": "" },
      [],
      /^til: can't write content\/2025\/2025-11-14\.md: .*\n$/,
    ],
  ])("%s", async (_, files, args, sentence) => {
    const dir = makeFolder(files);
    const before = readdirSync(dir, { recursive: true });
    const run = await runTil(til, ["new", ...args], dir);
    expect(run).toMatchObject({ code: 1, stdout: "" });
    expect(run.stderr).toMatch(sentence);
    expect(readdirSync(dir, { recursive: true })).toEqual(before);
  });

  test("the log of another whose folder it is not is nobody's way", async () => {
    const dir = makeFolder({
      "content/jiho/2025-11-14.md": "지호\n",
      "content/minseo/2025-11-13.md": "민서\n",
    });
    const run = await runTil(til, ["new", "--author", "minseo"], dir);
    expect(run).toMatchObject({ code: 0, stdout: "content/minseo/2025/2025-11-14.md\n" });
  });

  test("a folder that is read-only", async () => {
    const dir = makeFolder({ "content/site.yaml": "" });
    chmodSync(join(dir, "content"), 0o555);
    // To root every folder is open: then another user has to try.
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const run = await runTil(til, ["new"], dir, nobody);
    expect(run).toEqual(
      refused("til: can't write content/2025/2025-11-14.md: permission denied\n"),
    );
  });
});
