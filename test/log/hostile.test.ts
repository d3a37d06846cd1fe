import { describe, expect, test } from "vitest";
import { readLog } from "../../src/log/read-log";

const MEGA = 1_000_000;
const times = (text: string, length = MEGA) => text.repeat(Math.ceil(length / text.length));
const PLAN = "## 내일 할 일\n- ";

/**
 * Texts of a megabyte that overflow the stack of a careless reader, or cost it steps that grow with the
 * square of the length: that one runs into the runner's own limit, since it would take minutes.
 */
describe("a hostile text is read to its end", () => {
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
    [
      "more lists in lists than the stack can hold",
      PLAN + Array.from({ length: 6000 }, (_, i) => `${"\t".repeat(i)}- [ ] a`).join("\n"),
    ],
    ["open fences", times("- ```js\n")],
    ["fences of two kinds", times("~~~\n```\n")],
    ["open comments", times("<!--\n")],
    ["open comments behind words", times("a <!--\n")],
    ["open conflicts", `${times("<<<<<<< a\n")}=======\n`],
    ["conflicts without a middle", `${times("<<<<<<< a\n")}>>>>>>> a\n`],
    ["boxes and remarks", PLAN + times("[ ] a\n\n- 했다\n- ")],
    ["vague labels", times("## 한 일\n- 가\n\n**TODO**\n\n- 가\n\n")],
    ["blanks in a tag", `<br ${times(" ")}x`],
    ["marks of items", times("* ")],
    ["a wide table", `|a\n|-|\n${times("|")}`],
    ["days", times("## 2024-03-04\n\n## 2024-03-05\n\n")],
    ["digits", `# ${times("2024-03-")}`],
    ["labels", times("**내일**: 가\n\n")],
    ["nested YAML", `---\na: ${times("[", 100_000)}\n---\n`],
    ["empty lines", times("\n")],
  ])("%s", (_, text) => {
    expect(readLog(text, "a.md").entries.length).toBeGreaterThan(0);
  });
});
