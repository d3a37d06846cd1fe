import { describe, expect, test } from "vitest";
import { findAuthors } from "../../../src/content/authors";
import { buildJournal } from "../../../src/journal/journal";
import type { Thread } from "../../../src/journal/thread";
import { buildThreads } from "../../../src/journal/threads";
import { readLog } from "../../../src/log/read-log";
import { makeTeam, type TeamOptions } from "../../../src/seed/datasets/team/team";
import {
  logRecord,
  type ThreadRecord,
  teamLogs,
  teamThreads,
} from "../../../src/seed/datasets/team/team-manifest";

const usual: TeamOptions = {
  authors: 6,
  days: 200,
  until: "2025-12-31",
  messy: 0.1,
  languages: ["ko", "en"],
};

/** Reads a team's logs as the site does, and tells them in the words of the manifest. */
function readBack(seed: number, more: Partial<TeamOptions>) {
  const team = makeTeam(seed, { ...usual, ...more });
  const logs = [...teamLogs(team)];
  const readings = logs.map(({ text, path }) => readLog(text, path));
  const entries = readings.flatMap((reading) => reading.entries);
  const settings = Object.fromEntries(
    team.authors.map(({ id, name }) => [id, { name, links: [] }]),
  );
  const authorship = findAuthors(entries, settings, "logs");
  const signed = [...authorship.authorOf].map(([entry, author]) => ({ entry, author }));
  const built = buildJournal(signed, authorship.authors, () => null, "2025-12-31");
  const messages = [readings, [authorship], [built]].flatMap((all) =>
    all.flatMap(({ messages }) => messages),
  );
  const threads = [...teamThreads(team)];
  return { logs, threads, readings, journal: built.journal, messages };
}

describe.each([
  ["tidy", 1, { messy: 0 }],
  ["a tenth messy", 2, {}],
  ["all messy", 3, { messy: 1 }],
  ["Korean alone", 4, { languages: ["ko"], messy: 0.3 }],
  ["English alone", 5, { languages: ["en"], messy: 0.3 }],
  ["many authors, few days", 6, { authors: 60, days: 12, messy: 0.5 }],
] as [string, number, Partial<TeamOptions>][])("a team's logs, %s", (_, seed, more) => {
  const { threads, logs, readings, journal, messages } = readBack(seed, more);

  test("are read without a message", () => {
    expect(messages).toEqual([]);
  });

  test("hold the days, authors, tags and tasks of the manifest", () => {
    const authors = new Map(journal.entries.map(({ entry, author }) => [entry, author.id]));
    const read = readings.flatMap(({ entries }) =>
      entries.map((entry) => ({
        file: entry.file,
        author: authors.get(entry),
        date: entry.date,
        tags: entry.tags,
        tasks: entry.tasks.map(({ text, status, line }) => ({ text, status, line })),
      })),
    );
    const written = logs.map(logRecord).map((record) => ({
      ...record,
      tasks: record.tasks.map(({ text, status, line }) => ({ text, status, line })),
    }));
    expect(read.filter((one, i) => JSON.stringify(one) !== JSON.stringify(written[i]))).toEqual(
      written.filter((one, i) => JSON.stringify(one) !== JSON.stringify(read[i])),
    );
    expect(read.length).toBe(written.length);
  });

  test("hold its threads, with what became of each", () => {
    const read = buildThreads(journal).map(told);
    const written = threads.map(({ id: _, ...thread }) => thread);
    const lines = (threads: Omit<ThreadRecord, "id">[]) => {
      const all = threads.map((thread) => JSON.stringify(thread));
      return new Set(all);
    };
    const [known, found] = [lines(written), lines(read)];
    expect([...found].filter((line) => !known.has(line)).sort()).toEqual(
      [...known].filter((line) => !found.has(line)).sort(),
    );
    expect(read.length).toBe(written.length);
  });
});

function told({ author, steps, outcome }: Thread): Omit<ThreadRecord, "id"> {
  return {
    author: author.id,
    text: steps[0]?.text ?? "",
    planned: steps.map(({ planned }) => planned[0]?.item.entry.date ?? ""),
    state: outcome.state,
    by: outcome.by,
    checked: outcome.checked,
  };
}
