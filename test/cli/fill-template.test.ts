import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { askForTitle, fillTemplate } from "../../src/cli/fill-template";

const values = { date: "2025-11-14", weekday: "금", author: "dh", title: "T" };

describe("fillTemplate", () => {
  test.each([
    ["# {{date}} {{weekday}}", "# 2025-11-14 금"],
    ["{{ author }}: {{title}}\n", "dh: T\n"],
    ["{{other}} {{date}", "{{other}} {{date}"],
    ["---\ndate: {{date}}\n---\n{{date}}", "---\ndate: 2025-11-14\n---\n2025-11-14"],
    ["---\r\ntitle: TIL {{date}}\r\n---\r\n", "---\r\ntitle: TIL 2025-11-14\r\n---\r\n"],
    ["--- {{date}}\n", "--- 2025-11-14\n"],
  ])("%j becomes %j", (text, filled) => {
    expect(fillTemplate(text, values)).toBe(filled);
  });

  test.each([
    ["---\nauthor: {{author}}\ntags: []\n---\nby {{author}}", "---\ntags: []\n---\nby "],
    ["---\r\nauthor: {{author}}\r\n---\r\n", "---\r\n---\r\n"],
  ])("without an author %j becomes %j", (text, filled) => {
    expect(fillTemplate(text, { ...values, author: undefined })).toBe(filled);
  });

  test.each(["{{title}}", '"{{title}}"', "'{{title}}'", "{ of: [{{title}}] }"])(
    "any title stays what it is in the front matter, as %s",
    (place) => {
      const title = fc
        .string({ unit: "grapheme", minLength: 1 })
        .map((text) => text.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, " ").trim());
      fc.assert(
        fc.property(title, (title) => {
          const filled = fillTemplate(`---\ntitle: ${place}\n---\n`, { ...values, title });
          const read = parse(filled.replaceAll("---\n", "")).title;
          expect(read.of ? read.of[0] : read).toBe(title);
        }),
      );
    },
  );
});

test.each([
  ["# {{title}}", "# {{title}}"],
  ['---\ntitle: "{{date}}"\n---\n', "---\ntitle: {{title}}\n---\n"],
  ["---\r\ntitle: x\r\n---\r\ntitle: y", "---\r\ntitle: {{title}}\r\n---\r\ntitle: y"],
  ["---\ndate: {{date}}\n---\ntitle: y", undefined],
  ["# Today", undefined],
])("askForTitle(%j) is %j", (text, asking) => {
  expect(askForTitle(text)).toBe(asking);
});
