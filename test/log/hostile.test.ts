import { describe, expect, test } from "vitest";
import { readLog } from "../../src/log/read-log";

const MEGA = 1_000_000;
const times = (text: string, length = MEGA) => text.repeat(Math.ceil(length / text.length));
const PLAN = "## 내일 할 일\n- ";

/** Texts of a megabyte that make a careless reader slow, or its stack overflow. */
describe("a hostile text is read in well under a second", () => {
  test.each([
    ["one line", times("a ")],
    ["open brackets", PLAN + times("[")],
    ["links without an end", PLAN + times("[a](")],
    ["emphasis without an end", PLAN + times("*a _b ~~c ")],
    ["runs of backticks", PLAN + Array.from({ length: 1400 }, (_, i) => "`".repeat(i)).join(" ")],
    ["open tags", PLAN + times("<a ")],
    ["brackets of all kinds", PLAN + times("([{（")],
    ["block quotes", `${">".repeat(100_000)} # 내일 할 일`],
    ["hashes", times("#")],
    ["hashtags", times("#a ")],
    ["headings", times("# TODO\n")],
    [
      "lists in lists",
      PLAN + Array.from({ length: 1400 }, (_, i) => `${" ".repeat(i)}- [ ] a`).join("\n"),
    ],
    ["open fences", times("- ```js\n")],
    ["fences of two kinds", times("~~~\n```\n")],
    ["open comments", times("<!--\n")],
    ["blanks in a tag", `<br ${times(" ")}x`],
    ["marks of items", times("* ")],
    ["a wide table", `|a\n|-|\n${times("|")}`],
    ["days", times("## 2024-03-04\n\n## 2024-03-05\n\n")],
    ["digits", `# ${times("2024-03-")}`],
    ["labels", times("**내일**: 가\n\n")],
    ["nested YAML", `---\na: ${times("[", 100_000)}\n---\n`],
    ["empty lines", times("\n")],
  ])("%s", (_, text) => {
    const start = performance.now();
    readLog(text, "a.md");
    expect(performance.now() - start).toBeLessThan(2500);
  });
});
