import { expect, test } from "vitest";
import { learnedIn } from "../../src/journal/learned";
import { buildThreads } from "../../src/journal/threads";
import { journalWeeks } from "../../src/journal/weeks";
import { readLog } from "../../src/log/read-log";
import { journalOf, journalOfLogs } from "./sample-journal";

test("a week has its authors in the team's order, their logs by day, and what was done and carried", () => {
  const journal = journalOfLogs([
    ["b", "b/2025-10-15.md", "수요일"],
    [
      "a",
      "a/2025-10-16.md",
      "목요일\n\n## 내일 할 일\n\n- 도커 볼륨 정리하기\n- 발표 자료 만들기\n",
    ],
    [
      "a",
      "a/2025-10-17.md",
      "## 어제의 계획\n\n- [x] 발표 자료 만들기\n\n## 내일 할 일\n\n- 도커 볼륨 정리하기\n",
    ],
    ["a", "a/2025-10-20.md", "## 어제의 계획\n\n- [x] 도커 볼륨 정리하기\n"],
  ]);
  const seen = journalWeeks(journal, buildThreads(journal)).map(({ week, authors }) => [
    week,
    ...authors.map(({ author, entries, done, carried }) => ({
      author: author.id,
      days: entries.map(({ entry }) => entry.date),
      done: done.map(({ steps }) => steps[0]?.text),
      carried: carried.map(({ steps }) => steps[0]?.text),
    })),
  ]);
  expect(seen).toEqual([
    ["2025-W43", { author: "a", days: ["2025-10-20"], done: ["도커 볼륨 정리하기"], carried: [] }],
    [
      "2025-W42",
      { author: "b", days: ["2025-10-15"], done: [], carried: [] },
      {
        author: "a",
        days: ["2025-10-16", "2025-10-17"],
        done: ["발표 자료 만들기"],
        carried: ["도커 볼륨 정리하기"],
      },
    ],
  ]);
});

test("the days around New Year are in one week", () => {
  const journal = journalOf(
    ["2020-12-31", "2021-01-01", "2021-01-04"].map((date) => ({
      author: "a",
      entry: { date, file: `${date}.md` },
    })),
  );
  const seen = journalWeeks(journal, []).map(({ week, authors }) => [
    week,
    authors[0]?.entries.length,
  ]);
  expect(seen).toEqual([
    ["2021-W01", 1],
    ["2020-W53", 2],
  ]);
});

test.each([
  [
    "headings that say something",
    "## 도커 네트워크\n\n- a\n\n## 인덱스\n\n- b\n",
    ["도커 네트워크", "인덱스"],
  ],
  ["a label alone says nothing", "## 배운 것\n\n- 도커는 어렵다\n", ["도커는 어렵다"]],
  ["nor do the title and a date", "# 하루\n\n## 2025-10-13\n\n본문이다.\n", ["본문이다."]],
  ["plans and reflections are not learned", "## 내일 할 일\n\n- x\n\n## 아쉬운 점\n\n- y\n", []],
  ["no heading at all", "오늘은 쉬었다.\n", ["오늘은 쉬었다."]],
])("what was learned: %s", (_, text, learned) => {
  const [entry] = readLog(text, "2025-10-13.md").entries;
  expect(entry && learnedIn(entry)).toEqual(learned);
});
