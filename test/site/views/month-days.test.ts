import { expect, test } from "vitest";
import { daysToFind } from "../../../src/site/month-days";
import { journalOf } from "../../journal/sample-journal";

test("each day is found once: at its own log, or else at the one of several days", () => {
  const { entries } = journalOf([
    { author: "a", entry: { date: "2025-10-14", until: "2025-10-16", file: "1.md" } },
    { author: "b", entry: { date: "2025-10-15", file: "2.md" } },
    { author: "b", entry: { date: "2025-10-14", file: "3.md" } },
  ]);
  const days = daysToFind(entries);
  expect(entries.map((item) => [item.author.id, days.get(item) ?? []])).toEqual([
    ["b", ["2025-10-15"]],
    ["a", ["2025-10-14", "2025-10-16"]],
    ["b", []],
  ]);
});
