import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LogEntry } from "../../src/log/entry";
import { readLog } from "../../src/log/read-log";
import { writeLog } from "../../src/log/write-log";

const PIECES = [
  "# ",
  "## ",
  "### - 👉 ",
  "> ",
  "- ",
  "* ",
  "1. ",
  "- [ ] ",
  "- [x] ",
  "-[ ] ",
  "~~",
  "**",
  "`",
  "```",
  "~~~",
  "---",
  "===",
  "<br>",
  "<!--",
  "-->",
  "<pre>",
  "</pre>",
  "<h1>",
  "</h1>",
  "|",
  "|-|",
  "\t",
  "    ",
  "  ",
  "\n",
  "\n\n",
  ":",
  "#",
  "[",
  "](",
  ")",
  "내일 할 일",
  "할 일",
  "TODO",
  "Next",
  "Tomorrow",
  "明日やること",
  "아쉬운 점",
  "오늘 할 일",
  "2024-03-04",
  "2024-02-30",
  "3/4",
  "240304",
  "가",
  "각",
  "é",
  "😀",
  "docker",
  "til",
  "tags: ",
  "title: ",
  "date: ",
  "until: ",
  "created: ",
  "draft: true",
  "null",
  "\\",
  "&amp;",
  "\u200B",
];

const body = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .map((pieces) => pieces.join(""));
const front = fc
  .array(fc.tuple(fc.constantFrom("title", "date", "tags", "author", "created", "draft"), body), {
    maxLength: 4,
  })
  .map((fields) =>
    fields.map(([key, value]) => `${key}: ${value.replaceAll("\n", " ")}\n`).join(""),
  );
const text = fc.oneof(
  body,
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.tuple(front, body).map(([head, rest]) => `---\n${head}---\n${rest}`),
);
const path = fc.constantFrom(
  "log.md",
  "2024-03-04.md",
  "2024/03/04.md",
  "til-20240304-06/index.md",
  "a.mdx",
);
const log = fc.tuple(text, path);

const OPTIONS = { numRuns: 1000 };

/** An entry with its lines counted from its body, as front matter may grow or shrink. */
function placed({ bodyLine, sections, tasks, settled, ...entry }: LogEntry) {
  return {
    ...entry,
    sections: sections.map((s) => ({
      ...s,
      line: s.line - bodyLine,
      endLine: s.endLine - bodyLine,
    })),
    tasks: tasks.map((t) => ({ ...t, line: t.line - bodyLine })),
    settled: settled.map((t) => ({ ...t, line: t.line - bodyLine })),
  };
}

describe("reading", () => {
  test("never throws", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.string(),
        (any, where) => void readLog(any, where),
      ),
      OPTIONS,
    );
    fc.assert(
      fc.property(log, ([any, where]) => void readLog(any, where)),
      OPTIONS,
    );
  });

  test("gives back what was written", () => {
    fc.assert(
      fc.property(log, ([any, where]) => {
        for (const entry of readLog(any, where).entries) {
          const again = readLog(writeLog(entry), where).entries;
          expect(again.map(placed)).toEqual([placed(entry)]);
        }
      }),
      OPTIONS,
    );
  });

  test.each([
    ["CRLF", (any: string) => any.replace(/\r\n?|\n/g, "\r\n")],
    ["CR", (any: string) => any.replace(/\r\n?|\n/g, "\r")],
    ["NFD", (any: string) => any.normalize("NFD")],
    ["a BOM", (any: string) => `\uFEFF${any}`],
  ])("is the same with %s", (_, change) => {
    fc.assert(
      fc.property(log, ([any, where]) => {
        const evened = any.replace(/\r\n?/g, "\n").replace(/^\uFEFF+/, "");
        expect(readLog(change(evened), where)).toEqual(readLog(evened.normalize("NFC"), where));
      }),
      OPTIONS,
    );
  });

  test("puts every line of the body into one section", () => {
    fc.assert(
      fc.property(log, ([any, where]) => {
        const { entries } = readLog(any, where);
        const source = any
          .replace(/^\uFEFF+/, "")
          .replace(/\r\n?/g, "\n")
          .replaceAll("\0", "\uFFFD")
          .normalize("NFC");
        expect(source.endsWith(entries.map((entry) => entry.body).join(""))).toBe(true);
        for (const { body: own, bodyLine, sections } of entries) {
          const lines = own.split("\n").length - (own.endsWith("\n") || own === "" ? 1 : 0);
          const covered = sections.flatMap((s) =>
            Array.from({ length: s.endLine - s.line + 1 }, (_, i) => s.line + i),
          );
          expect(covered).toEqual(Array.from({ length: lines }, (_, i) => bodyLine + i));
        }
      }),
      OPTIONS,
    );
  });

  test("makes tasks only of lines in a plan", () => {
    fc.assert(
      fc.property(log, ([any, where]) => {
        for (const { sections, tasks } of readLog(any, where).entries) {
          for (const { line } of tasks) {
            expect(sections.find((s) => s.line <= line && line <= s.endLine)?.kind).toBe("plan");
          }
        }
      }),
      OPTIONS,
    );
  });
});

test("a written log names what its path does not", () => {
  const [entry] = readLog("## 내일 할 일\n- 하나\n", "2024-03-04.md").entries;
  expect(writeLog({ ...(entry as LogEntry), author: "민아", tags: ["til", "C#"] })).toBe(
    "---\ntitle: 2024-03-04\ndate: 2024-03-04\nauthor: 민아\ntags:\n  - til\n  - C#\n---\n## 내일 할 일\n- 하나\n",
  );
});
