import { describe, expect, test } from "vitest";
import { readLog } from "../../src/log/read-log";

const read = (front: string, body = "글\n") => {
  const { entries, messages } = readLog(`---\n${front}\n---\n${body}`, "2024-03-04.md");
  return { entry: entries[0], rules: messages.map((m) => `${m.line}:${m.column} ${m.rule}`) };
};

describe("tags", () => {
  test.each([
    ["tags:\n  - til\n  - Docker", ["til", "Docker"]],
    ["tags: [til, C++, 2024, 1.10, yes]", ["til", "C++", "2024", "1.10", "yes"]],
    ["tags: til, 도커 , Next.js", ["til", "도커", "Next.js"]],
    ["tags: machine learning", ["machine learning"]],
    ['tags: "#til #docker"', ["til", "docker"]],
    ["tags:", []],
    ["tags: null", []],
    ["tags: ~", []],
    ["tags: 42", ["42"]],
    ["tags: [TIL, til, Front-end, frontend]", ["TIL", "Front-end"]],
    ["tag: til", ["til"]],
    ['tags: ["null"]', ["null"]],
    ["all: &all [a, b]\ntags: *all", ["a", "b"]],
  ])("%j are %j", (front, tags) => {
    expect(read(front)).toMatchObject({ entry: { tags }, rules: [] });
  });

  test.each(["tags: {a: b}", "tags:\n  - a: b", "tags:\n  - [a]"])(
    "%j have a wrong type",
    (front) => {
      expect(read(front)).toMatchObject({
        entry: { tags: [] },
        rules: [expect.stringMatching("tags-type")],
      });
    },
  );
});

describe("other fields", () => {
  test("are read by their names in any case", () => {
    const { entry } = read("Title: 'x: y'\nAUTHOR: 민아\ndraft: True");
    expect(entry).toMatchObject({ title: "x: y", author: "민아", draft: true });
  });

  test("a template's empty fields are none", () => {
    expect(read("title:\ndate:\nauthor: ~")).toMatchObject({
      entry: { title: "2024-03-04", date: "2024-03-04", author: null },
      rules: [],
    });
  });

  test.each([
    ["title: {a: b}", "2:8 front-matter-type"],
    ["author:\n  - a", "3:3 front-matter-type"],
    ["date: someday", "2:7 front-matter-type"],
    ["date: 2024-02-30", "2:7 impossible-date"],
  ])("%j is told at its place", (front, rule) => {
    expect(read(front).rules).toEqual([rule]);
  });
});

describe("front matter that is none", () => {
  test.each([
    ["title: [a] b", "2:12 front-matter-yaml"],
    ["\ttitle: a", "2:1 front-matter-yaml"],
    ["{a: b", "2:6 front-matter-yaml"],
  ])("%j is told at its place, and the rest is read", (front, rule) => {
    const { entry, rules } = read(front, "## 내일 할 일\n- 하나\n");
    expect(rules).toEqual([rule]);
    expect(entry?.tasks).toMatchObject([{ text: "하나" }]);
  });

  test("what can be read of it is read", () => {
    const { entry } = read('title: [초안] 둘째 날\nauthor: "민아"\ndate: 2024-03-02');
    expect(entry).toMatchObject({ title: "[초안] 둘째 날", author: "민아", date: "2024-03-02" });
  });

  test("an end that is missing is told", () => {
    const { messages, entries } = readLog("---\ntitle: a\n\n글\n", "2024-03-04.md");
    expect(messages).toMatchObject([{ rule: "front-matter-yaml", line: 1 }]);
    expect(entries[0]?.bodyLine).toBe(1);
  });

  test("TOML is told, and is no text", () => {
    const text = '+++\ntitle = "달력"\ndate = 2024-03-02\n+++\n## 내일 할 일\n- 하나\n';
    const { messages, entries } = readLog(text, "2024-03-04.md");
    expect(messages).toMatchObject([
      { rule: "front-matter-yaml", line: 1, found: "front matter in TOML" },
    ]);
    expect(entries[0]).toMatchObject({ title: "2024-03-04", bodyLine: 5, tasks: [{ line: 6 }] });
  });

  test.each(["+++\n글\n+++\n", "+++\na = 1\n", "글\n+++\na = 1\n+++\n"])("%j is a text", (text) => {
    const { messages, entries } = readLog(text, "2024-03-04.md");
    expect(messages).toEqual([]);
    expect(entries[0]?.bodyLine).toBe(1);
  });

  test("a text between rules is a text", () => {
    const { messages, entries } = readLog("---\n아침에 달렸다.\n---\n글\n", "2024-03-04.md");
    expect(messages).toEqual([]);
    expect(entries[0]?.bodyLine).toBe(1);
  });
});
