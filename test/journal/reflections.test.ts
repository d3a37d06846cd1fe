import { expect, test } from "vitest";
import { buildJournal } from "../../src/journal/journal";
import { reflectionsOf } from "../../src/journal/reflections";
import type { Author } from "../../src/log/author";
import { readLog } from "../../src/log/read-log";

const author: Author = { id: "a", name: "a", email: null, avatar: null, links: [] };

function reflections(texts: string[], most: number) {
  const entries = texts.flatMap((text, at) => readLog(text, `2025-10-${10 + at}.md`).entries);
  const signed = entries.map((entry) => ({ entry, author }));
  const { journal } = buildJournal(signed, [author], () => null, "2025-12-31");
  return reflectionsOf(journal.entries, most);
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
    reflections([text], 1)
      .flatMap(({ sections }) => sections)
      .map(({ heading, lines }) => ({
        heading,
        lines: lines.map((l) => l.replace(/\s+/g, " ").trim()),
      })),
  ).toEqual(expected);
});

test("the newest come first, and no more than asked for", () => {
  const texts = ["하나", "둘", "셋"].map((word) => `## 아쉬운 점\n\n- ${word}\n`);
  texts.push("## 배운 것\n\n- 글\n");
  const told = reflections(texts, 2).map(({ sections }) => sections[0]?.lines);
  expect(told).toEqual([["셋"], ["둘"]]);
});
