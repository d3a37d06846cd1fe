import { expect, test } from "vitest";
import { buildThreads } from "../../../src/journal/threads";
import { journalWeeks } from "../../../src/journal/weeks";
import type { LogLinks } from "../../../src/site/log-links";
import { otherDaysFinder } from "../../../src/site/other-days";
import { summarizeWeek, viewWeek } from "../../../src/site/week-views";
import { readJournal } from "../../journal/sample-journal";

const journal = readJournal("content");

test("a week of the sample logs", () => {
  const weeks = journalWeeks(journal, buildThreads(journal));
  expect(weeks.map(({ week }) => week)).toEqual([
    "2025-W46",
    "2025-W45",
    "2025-W44",
    "2025-W43",
    "2025-W42",
  ]);
  const week = weeks[0] ?? { week: "", authors: [] };
  expect(summarizeWeek(week)).toEqual({
    week: "2025-W46",
    first: "2025-11-10",
    last: "2025-11-16",
    logs: week.authors.flatMap(({ entries }) => entries).length,
    authors: week.authors.map(({ author }) => author.name),
  });
  const { byAuthor } = viewWeek(week);
  for (const { learned, author } of byAuthor) {
    expect(
      learned.every(
        ({ url, notes }) => url.startsWith(`/${author.id}/2025/11/`) && notes.length > 0,
      ),
    ).toBe(true);
  }
  expect(byAuthor.some(({ done }) => done.length > 0)).toBe(true);
});

test("a log names the logs of other days: related ones, those of earlier years, those that link to it", () => {
  const [newest, ...others] = journal.entries;
  const target = others.find(({ entry }) => entry.date !== null);
  if (!newest || !target) throw new Error("the sample logs are gone");
  const linksOf = (item: typeof newest): LogLinks =>
    item === newest ? { "./x.md": target.url } : {};
  const otherDaysOf = otherDaysFinder(journal, linksOf);
  expect(otherDaysOf(target).backlinks).toEqual([
    {
      title: newest.entry.title,
      url: newest.url,
      date: newest.entry.date,
      author: newest.author.name,
    },
  ]);
  expect(otherDaysOf(newest).onThisDay).toEqual([]);
  const all = journal.entries.map(otherDaysOf).flatMap(({ related }) => related);
  expect(all.length).toBeGreaterThan(journal.entries.length);
});
