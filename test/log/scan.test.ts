import { describe, expect, test } from "vitest";
import { scanLines } from "../../src/log/scan";

const kinds = (text: string) =>
  scanLines(text.split("\n"), 1).map(({ kind, level, underlined }) =>
    kind === "heading" ? `h${level}` : underlined ? `h${underlined}` : kind,
  );

describe("the lines of a log", () => {
  test.each([
    [
      "headings",
      "# a\n###### b\n####### c\n## d ##\n##e\n#f",
      ["h1", "h6", "text", "h2", "h2", "text"],
    ],
    ["quoted headings", "> ## a\n> > # b", ["h2", "h1"]],
    ["HTML headings", '<h2 id="x">a</h2>\n<header>', ["h2", "text"]],
    ["underlined headings", "a\n===\n\nb\n---", ["h1", "blank", "blank", "h2", "rule"]],
    ["a rule below two lines", "a\nb\n---", ["text", "text", "rule"]],
    ["a rule below a list", "- a\n---", ["item", "rule"]],
    ["rules", "***\n_ _ _\n- - -\n<hr>\n<br/>\n<br><br>", Array(6).fill("rule")],
    [
      "items",
      "- a\n* b\n+ c\n1. d\n2) e\n・ f\n• g\n-[ ] h\n*[ ] h\n-i 가\n-가나",
      [...Array(9).fill("item"), "text", "item"],
    ],
    ["no items", "-1 도\n3.14\n2024. 03. 04.\n**굵게**\n--- a", Array(5).fill("text")],
    [
      "boxes without a mark",
      "[ ] a\n[x] b\n☐ c\n✅ d\n[x](y) e",
      ["item", "item", "item", "item", "text"],
    ],
    ["a fence", "```js\n# a\n```\n# b", ["code", "code", "code", "h1"]],
    ["a longer fence", "````\n```\n# a\n````\n# b", ["code", "code", "code", "code", "h1"]],
    ["an open fence", "```\n# a\n# b", ["code", "code", "code"]],
    ["a fence in a list", "- a\n  ```\n# b\n  ```\n# c", ["item", "code", "code", "code", "h1"]],
    ["a fence left open in a list", "- ```\n  # a\n\n# b", ["code", "code", "code", "h1"]],
    ["a fence in a quote", "> ```\n> # a\n\n# b", ["code", "code", "blank", "h1"]],
    ["indented code", "글\n\n    # a\n    b", ["text", "blank", "code", "code"]],
    ["a list moved in", "## a\n\t- b\n\t\t- c", ["h2", "item", "item"]],
    ["a heading in a list", "- a\n\n  ## b", ["item", "blank", "h2"]],
    ["a comment", "<!-- a\n# b\n-->\n# c", ["comment", "comment", "comment", "h1"]],
    ["a comment behind words", "a <!-- b\n# c\n--> d\n# e", ["text", "comment", "comment", "h1"]],
    ["a comment behind an item", "- a <!-- b\n- c -->\n- d", ["item", "comment", "item"]],
    ["a comment that its paragraph leaves open", "a <!-- b\n\n# c -->", ["text", "blank", "h1"]],
    ["a comment in code", "a `<!--` b\n# c\n-->", ["text", "h1", "text"]],
    [
      "a merge conflict",
      "<<<<<<< HEAD\n- a\n=======\n- b\n>>>>>>> main\na\n=======",
      ["comment", "item", "comment", "item", "comment", "h1", "blank"],
    ],
    ["no merge conflict", "<<<<<<< HEAD\na\n=======\nb", ["text", "h1", "blank", "text"]],
    ["raw HTML", "<pre>\n# a\n</pre>\n# b", ["code", "code", "code", "h1"]],
    ["a table", "a | b\n- | -\n1 | 2\n\nc | d", ["table", "table", "table", "blank", "text"]],
  ])("%s", (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});
