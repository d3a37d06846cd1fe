import { expect, test } from "vitest";
import { streakOf } from "../../src/journal/streak";
import { journalOf } from "./sample-journal";

// 2025-10-13 is a Monday.
test.each<[string, string[], string, number, number]>([
  ["no log at all", [], "2025-10-15", 0, 0],
  ["today without a log yet does not break", ["13", "14"], "2025-10-15", 2, 2],
  ["yesterday without one does", ["13", "14"], "2025-10-16", 0, 2],
  ["today counts", ["13", "14", "15"], "2025-10-15", 3, 3],
  ["a weekend neither counts nor breaks", ["10", "13", "14"], "2025-10-14", 3, 3],
  ["a log at the weekend does not count", ["10", "11", "12", "13"], "2025-10-13", 2, 2],
  ["nor does it mend a missing Friday", ["09", "11", "13"], "2025-10-13", 1, 1],
  ["logs at weekends alone are none", ["11", "12"], "2025-10-13", 0, 0],
  ["on Sunday Friday's run goes on", ["09", "10"], "2025-10-12", 2, 2],
  ["on Monday morning, too", ["09", "10"], "2025-10-13", 2, 2],
  ["but not on Tuesday", ["09", "10"], "2025-10-14", 0, 2],
  ["the longest is not the current one", ["06", "07", "08", "14"], "2025-10-14", 1, 3],
  ["a day to come does not count", ["13", "14", "15"], "2025-10-13", 1, 1],
  ["two logs of a day are one day", ["13", "13"], "2025-10-13", 1, 1],
])("%s", (_, days, today, current, longest) => {
  const entries = days.map((day, n) => ({
    author: "a",
    entry: { date: `2025-10-${day}`, file: `${day}-${n}.md` },
  }));
  const streak = streakOf(journalOf(entries).entries, today);
  expect([streak.current.days, streak.longest.days]).toEqual([current, longest]);
});

test("a log of several days is one of each; an undated one is none; the newest of equal runs is told", () => {
  const entries = journalOf([
    { author: "a", entry: { date: "2025-09-29", until: "2025-10-01", file: "1.md" } },
    { author: "a", entry: { date: "2025-10-09", until: "2025-10-13", file: "2.md" } },
    { author: "a", entry: { date: null, file: "3.md" } },
  ]).entries;
  expect(streakOf(entries, "2025-10-14")).toEqual({
    current: { days: 3, from: "2025-10-09", to: "2025-10-13" },
    longest: { days: 3, from: "2025-10-09", to: "2025-10-13" },
  });
});
