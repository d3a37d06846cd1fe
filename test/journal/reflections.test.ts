import { expect, test } from "vitest";
import { buildJournal } from "../../src/journal/journal";
import { reflectionsOf } from "../../src/journal/reflections";
import type { Author } from "../../src/log/author";
import { readLog } from "../../src/log/read-log";

const author: Author = { id: "a", name: "a", email: null, avatar: null, links: [] };

function sections(text: string) {
  const signed = readLog(text, "2025-10-13.md").entries.map((entry) => ({ entry, author }));
  const { journal } = buildJournal(signed, [author], () => null, "2025-12-31");
  return reflectionsOf(journal.entries).flatMap((one) => one.sections);
}

test.each<[string, { heading: string | null; lines: string[] }[]]>([
  [
    "## 아쉬운 점\n\n- 늦게 **잤다**.\n  그래서 졸았다.\n\n## 내일 할 일\n\n- 자기\n",
    [{ heading: "아쉬운 점", lines: ["늦게 잤다.", "그래서 졸았다."] }],
  ],
  [
    "## 아쉬운 점: 집중을 못 했다\n\n## 배운 것\n\n- 글\n",
    [{ heading: "아쉬운 점: 집중을 못 했다", lines: [] }],
  ],
  [
    "## 아쉬운 점\n\n| 무엇 | 왜 |\n|---|---|\n| 지각 | 늦잠 |\n",
    [{ heading: "아쉬운 점", lines: ["무엇 왜", "지각 늦잠"] }],
  ],
  ["## 배운 것\n\n- 글\n", []],
  ["## 아쉬운 점\n\n## 배운 것\n\n- 글\n", []],
])("%j", (text, expected) => {
  expect(
    sections(text).map(({ heading, lines }) => ({
      heading,
      lines: lines.map((l) => l.replace(/\s+/g, " ").trim()),
    })),
  ).toEqual(expected);
});
