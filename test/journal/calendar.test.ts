import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarYears, openPlans } from "../../src/journal/calendar";
import { buildThreads } from "../../src/journal/threads";
import { journalOf, journalOfLogs } from "./sample-journal";

test("years, days, logs and lengths; a log of several days is one of each, undated logs are in none", () => {
  const { entries } = journalOf([
    {
      author: "a",
      entry: { date: "2024-12-31", until: "2025-01-01", file: "1.md", body: "가 나 다 라" },
    },
    { author: "b", entry: { date: "2025-01-01", file: "2.md", body: "one\ntwo" } },
    { author: "a", entry: { date: null, file: "3.md", body: "no day" } },
  ]);
  const years = calendarYears(entries, new Map());
  expect(
    years.map(({ year, days }) => [
      year,
      ...days.map(({ date, urls, length }) => ({ date, urls, length })),
    ]),
  ).toEqual([
    ["2025", { date: "2025-01-01", urls: ["/a/2024/12/31/", "/b/2025/01/01/"], length: 8 }],
    ["2024", { date: "2024-12-31", urls: ["/a/2024/12/31/"], length: 2 }],
  ]);
});

test.each([
  [[5], [2]],
  [
    [7, 7, 7, 7],
    [2, 2, 2, 2],
  ],
  [
    [1, 2, 3, 4],
    [1, 2, 3, 4],
  ],
  [
    [1, 1, 1, 1, 1, 1, 9, 90],
    [2, 2, 2, 2, 2, 2, 4, 4],
  ],
  [
    [0, 10],
    [1, 3],
  ],
])("lengths of %j are shaded %j", (lengths, levels) => {
  const { entries } = journalOf(
    lengths.map((length, n) => ({
      author: "a",
      entry: { date: `2025-10-1${n}`, file: `${n}.md`, body: "가".repeat(length) },
    })),
  );
  const [year] = calendarYears(entries, new Map());
  expect(year?.days.map(({ level }) => level)).toEqual(levels);
});

test("a longer day is never lighter", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 28 }), (lengths) => {
      const { entries } = journalOf(
        lengths.map((length, n) => ({
          author: "a",
          entry: {
            date: `2025-02-${String(n + 1).padStart(2, "0")}`,
            file: `${n}.md`,
            body: "x".repeat(length),
          },
        })),
      );
      const days = [...(calendarYears(entries, new Map())[0]?.days ?? [])];
      days.sort((a, b) => a.length - b.length || a.level - b.level);
      const levels = days.map(({ level }) => level);
      expect(levels).toEqual([...levels].sort());
    }),
  );
});

test("a day tells how many of its plans are still to be done, also those carried on since", () => {
  const journal = journalOfLogs([
    ["a", "2025-10-13.md", "한 일\n\n## 내일 할 일\n\n- 도커 볼륨 정리하기\n- 영어 단어 외우기\n"],
    ["a", "2025-10-14.md", "한 일\n\n## 내일 할 일\n\n- 도커 볼륨 정리하기\n- 발표 자료 만들기\n"],
  ]);
  const [year] = calendarYears(journal.entries, openPlans(buildThreads(journal)));
  expect(year?.days.map(({ date, open }) => [date, open])).toEqual([
    ["2025-10-13", 1],
    ["2025-10-14", 2],
  ]);
});
