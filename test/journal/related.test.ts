import fc from "fast-check";
import { expect, test } from "vitest";
import type { Journal } from "../../src/journal/journal";
import { relatedLogs } from "../../src/journal/related";
import { journalOf } from "./sample-journal";

type Log = [day: string, tags: string[], mentioned?: string[]];

function logs(...days: Log[]): Journal {
  return journalOf(
    days.map(([day, tags, mentioned = []], n) => ({
      author: "a",
      entry: { date: `2025-${day}`, file: `${day}-n${n}.md`, tags, mentioned },
    })),
  );
}

function relatedTo(journal: Journal, day: string): (string | null)[] {
  const item = journal.entries.find(({ entry }) => entry.date === `2025-${day}`);
  const found = (item && relatedLogs(journal).get(item)) ?? [];
  return found.map(({ entry }) => entry.date?.slice(5) ?? null);
}

test.each<[string, Log[], string[]]>([
  [
    "no tags in common",
    [
      ["01-01", ["x"]],
      ["09-09", ["y"]],
    ],
    [],
  ],
  [
    "later logs are not related",
    [
      ["10-01", ["x"]],
      ["09-09", ["x"]],
    ],
    [],
  ],
  [
    "nor is another log of the day",
    [
      ["09-09", ["x"]],
      ["09-09", ["x"]],
    ],
    [],
  ],
  [
    "a rare tag weighs more than a common one",
    [
      ["01-01", ["rare", "a"]],
      ["02-01", ["til", "b"]],
      ["02-02", ["til", "c"]],
      ["02-03", ["til", "d"]],
      ["09-09", ["til", "rare"]],
    ],
    ["01-01", "02-03", "02-02", "02-01"],
  ],
  [
    "what the author wrote weighs more than what the text mentions",
    [
      ["01-01", ["x"]],
      ["02-01", ["z"], ["x"]],
      ["03-01", ["w"], []],
      ["09-09", ["x"]],
    ],
    ["01-01", "02-01"],
  ],
  [
    "a log with many tags is not close to everything",
    [
      ["01-01", ["x", "k"]],
      ["02-01", ["x", ...Array.from({ length: 40 }, (_, n) => `t${n}`)]],
      ["03-01", ["u"]],
      ["09-09", ["x"]],
    ],
    ["01-01", "02-01"],
  ],
  [
    "five at most, the newer of equals first",
    [
      ...["01", "02", "03", "04", "05", "06", "07"].map((day): Log => [`01-${day}`, ["x"]]),
      ["02-01", ["u"]],
      ["09-09", ["x", "y"]],
    ],
    ["01-07", "01-06", "01-05", "01-04", "01-03"],
  ],
])("%s", (_, days, expected) => {
  expect(relatedTo(logs(...days), "09-09")).toEqual(expected);
});

test("a tag that all logs carry relates none", () => {
  const days = Array.from({ length: 20 }, (_, n): Log => [`01-${10 + n}`, ["til"]]);
  expect(relatedTo(logs(...days, ["09-09", ["til"]]), "09-09")).toEqual([]);
});

test("a new log changes what is related to no other log", () => {
  const tags = fc.subarray(["a", "b", "c", "d", "e"]);
  const log = fc.record({ day: fc.integer({ min: 1, max: 28 }), tags, mentioned: tags });
  fc.assert(
    fc.property(fc.array(log, { maxLength: 30 }), tags, (given, tagsOfNew) => {
      const days = given.map(
        ({ day, tags, mentioned }): Log => [`03-${String(day).padStart(2, "0")}`, tags, mentioned],
      );
      const seen = (journal: Journal) =>
        [...relatedLogs(journal)].map(([{ url }, related]) => [url, related.map(({ url }) => url)]);
      const before = seen(logs(...days));
      const after = seen(logs(...days, ["12-31", tagsOfNew]));
      expect(after.filter(([url]) => !String(url).includes("/12/31"))).toEqual(before);
    }),
  );
});
