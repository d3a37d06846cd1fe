import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildJournal, isDraft, type JournalEntry } from "../../src/journal/journal";
import { entriesByMonth } from "../../src/journal/months";
import { findNeighbours } from "../../src/journal/neighbours";
import type { TermOfTag } from "../../src/journal/tag";
import { entriesByTag, tagCounts } from "../../src/journal/tags";
import type { Author } from "../../src/log/author";
import type { LogEntry } from "../../src/log/entry";
import { sentence } from "../../src/log/message";
import { entryOf } from "../support/entry";

const authorOf = (id: string): Author => ({ id, name: id, email: null, avatar: null, links: [] });
const [a, b] = [authorOf("a"), authorOf("b")];

function journalOf(entries: [Author, Partial<LogEntry>][], termOf: TermOfTag = () => null) {
  const signed = entries.map(([author, some]) => ({ author, entry: entryOf(some) }));
  return buildJournal(signed, [a, b], termOf, "2025-12-31");
}

describe("addresses", () => {
  test.each<[string, Partial<LogEntry>[], string[]]>([
    ["one log a day", [{ file: "2025-10-13.md" }], ["/a/2025/10/13/"]],
    [
      "the log called by its date alone stands at the day",
      [{ file: "2025-10-13-lock.md" }, { file: "2025-10-13.md" }],
      ["/a/2025/10/13-lock/", "/a/2025/10/13/"],
    ],
    [
      "a folder's name counts for index.md",
      [{ file: "2025-10-13--til-20251013/index.md" }, { file: "2025-10-13--til/index.md" }],
      ["/a/2025/10/13/", "/a/2025/10/13-til/"],
    ],
    [
      "a name that begins with the day",
      [{ file: "2025/10/13.md" }, { file: "2025/10/13-도커.md" }],
      ["/a/2025/10/13/", "/a/2025/10/13-도커/"],
    ],
    [
      "a range has its first day",
      [{ file: "til-20251013~19.md", until: "2025-10-19" }],
      ["/a/2025/10/13/"],
    ],
    ["no date", [{ file: "notes/브랜치 이름.md", date: null }], ["/a/notes/브랜치-이름/"]],
  ])("%s", (_, entries, urls) => {
    const { journal, messages } = journalOf(entries.map((entry) => [a, entry]));
    expect(messages).toEqual([]);
    expect(journal.entries.map(({ url }) => url).sort()).toEqual([...urls].sort());
    for (const { entry, url } of journal.entries) {
      expect(url).toBe(urls[entries.findIndex(({ file }) => file === entry.file)]);
    }
  });

  test("two logs with one address: both are named, one is told as an error", () => {
    const { journal, messages } = journalOf([
      [a, { file: "x/2025-10-13.md" }],
      [a, { file: "y/2025-10-13.md" }],
      [b, { file: "b/2025-10-13.md" }],
    ]);
    expect(journal.entries).toHaveLength(2);
    expect(messages).toMatchObject([{ rule: "same-address", file: "y/2025-10-13.md" }]);
    expect(messages.map(sentence).join()).toContain("x/2025-10-13.md");
  });
});

test("the journal does not depend on the order of reading, and loses no log", () => {
  const day = fc.integer({ min: 10, max: 28 }).map((day) => `2025-10-${day}`);
  const log = fc.record({ date: fc.option(day), author: fc.constantFrom(a, b), n: fc.nat(99_999) });
  const logs = fc.uniqueArray(log, { selector: ({ n }) => n, maxLength: 40 });
  fc.assert(
    fc.property(logs, fc.infiniteStream(fc.nat()), (entries, random) => {
      const given = entries.map(({ date, author, n }): [Author, Partial<LogEntry>] => [
        author,
        { date, file: `log-n${n}.md` },
      ]);
      const shuffled = given
        .map((one) => ({ one, at: random.next().value as number }))
        .sort((x, y) => x.at - y.at)
        .map(({ one }) => one);
      const journal = journalOf(given).journal;
      expect(journalOf(shuffled).journal).toEqual(journal);
      expect(journal.entries).toHaveLength(given.length);
      expect(new Set(journal.entries.map(({ url }) => url)).size).toBe(given.length);
    }),
  );
});

test("neighbours are the same author's, undated logs have none", () => {
  const { journal } = journalOf([
    [a, { date: "2025-10-13", file: "1.md" }],
    [b, { date: "2025-10-14", file: "2.md" }],
    [a, { date: "2025-10-15", file: "3.md" }],
    [a, { date: null, file: "4.md" }],
  ]);
  const neighbours = findNeighbours(journal);
  const seen = journal.entries.map((item) => {
    const { previous, next } = neighbours.get(item) ?? {};
    return [item.entry.file, previous?.entry.file, next?.entry.file];
  });
  expect(seen).toEqual([
    ["3.md", "1.md", undefined],
    ["2.md", undefined, undefined],
    ["1.md", undefined, "3.md"],
    ["4.md", undefined, undefined],
  ]);
  const ofTeam = findNeighbours(journal, () => "team").get(journal.entries[1] as JournalEntry);
  expect([ofTeam?.previous?.entry.file, ofTeam?.next?.entry.file]).toEqual(["1.md", "3.md"]);
});

test("tags that differ in spelling or by alias are one; mentions are counted apart", () => {
  const docker = { name: "Docker", ko: "도커" };
  const termOf: TermOfTag = (tag) => (/^(docker|도커)$/i.test(tag) ? docker : null);
  const { journal } = journalOf(
    [
      [a, { file: "1.md", tags: ["docker", "도커", "Spring Boot"], mentioned: ["Docker", "C++"] }],
      [a, { file: "2.md", date: "2025-10-14", tags: ["spring-boot", "DOCKER", "C#"] }],
      [a, { file: "3.md", date: "2025-10-15", tags: ["Spring Boot", "C++"], mentioned: ["도커"] }],
    ],
    termOf,
  );
  expect(tagCounts(entriesByTag(journal))).toEqual([
    { name: "Spring Boot", url: "/tags/springboot/", tagged: 3, mentioned: 0 },
    { name: "Docker", url: "/tags/docker/", tagged: 2, mentioned: 1 },
    { name: "C++", url: "/tags/cplusplus/", tagged: 1, mentioned: 1 },
    { name: "C#", url: "/tags/csharp/", tagged: 1, mentioned: 0 },
  ]);
});

test("months, newest first; undated logs are in none", () => {
  const { journal } = journalOf([
    [a, { date: "2025-09-30", file: "1.md" }],
    [a, { date: "2025-10-01", file: "2.md" }],
    [a, { date: null, file: "3.md" }],
  ]);
  expect([...entriesByMonth(journal).keys()]).toEqual(["2025-10", "2025-09"]);
});

test.each([
  [{ draft: true, date: "2025-10-13" }, true],
  [{ draft: false, date: "2025-10-15" }, true],
  [{ draft: false, date: "2025-10-14" }, false],
  [{ draft: false, date: null }, false],
])("%j is a draft on 2025-10-14: %s", (entry, expected) => {
  expect(isDraft(entryOf(entry), "2025-10-14")).toBe(expected);
});
