import { expect, test } from "vitest";
import { findBacklinks } from "../../src/journal/backlinks";
import type { JournalEntry } from "../../src/journal/journal";
import { onThisDay } from "../../src/journal/on-this-day";
import { tagAuthors } from "../../src/journal/tag-authors";
import { entriesByTag } from "../../src/journal/tags";
import { journalOf } from "./sample-journal";

const urlsOf = (found: ReadonlyMap<JournalEntry, JournalEntry[]>) =>
  Object.fromEntries([...found].map(([{ url }, others]) => [url, others.map(({ url }) => url)]));

test("on this day: earlier years alone, the newest first, one's own before the team's", () => {
  const dates = [
    "2023-10-13",
    "2024-10-13",
    "2025-10-13",
    "2025-10-14",
    "2024-02-29",
    "2025-02-28",
  ];
  const journal = journalOf(
    dates.flatMap((date) =>
      ["b", "a"].map((author) => ({ author, entry: { date, file: `${author}/${date}.md` } })),
    ),
  );
  expect(urlsOf(onThisDay(journal))).toEqual({
    "/a/2025/10/13/": ["/a/2024/10/13/", "/b/2024/10/13/", "/a/2023/10/13/", "/b/2023/10/13/"],
    "/b/2025/10/13/": ["/b/2024/10/13/", "/a/2024/10/13/", "/b/2023/10/13/", "/a/2023/10/13/"],
    "/a/2024/10/13/": ["/a/2023/10/13/", "/b/2023/10/13/"],
    "/b/2024/10/13/": ["/b/2023/10/13/", "/a/2023/10/13/"],
  });
});

test("backlinks: each log once, not to itself, and none from an address that is no log's", () => {
  const journal = journalOf(
    ["2025-10-13", "2025-10-14", "2025-10-15"].map((date) => ({
      author: "a",
      entry: { date, file: `${date}.md` },
    })),
  );
  const links: Record<string, string[]> = {
    "/a/2025/10/13/": ["/a/2025/10/13/", "/a/2025/10/14/"],
    "/a/2025/10/14/": ["/a/2025/10/13/", "/a/2025/10/13/", "/tags/"],
    "/a/2025/10/15/": ["/a/2025/10/13/"],
  };
  expect(urlsOf(findBacklinks(journal, ({ url }) => links[url] ?? []))).toEqual({
    "/a/2025/10/13/": ["/a/2025/10/15/", "/a/2025/10/14/"],
    "/a/2025/10/14/": ["/a/2025/10/13/"],
  });
});

test("who has written about what: plain counts by the tags' names, authors in the team's order", () => {
  const journal = journalOf([
    { author: "b", entry: { file: "b/1.md", tags: ["Docker", "aws"] } },
    { author: "a", entry: { file: "a/1.md", tags: ["Docker"], mentioned: ["aws", "Go"] } },
    { author: "a", entry: { file: "a/2.md", date: "2025-10-14", tags: ["Docker"] } },
  ]);
  const seen = tagAuthors(entriesByTag(journal), journal.authors).map(({ name, authors, only }) => [
    name,
    authors.map(({ id, tagged, mentioned }) => `${id} ${tagged}+${mentioned}`).join(", "),
    only,
  ]);
  expect(seen).toEqual([
    ["aws", "b 1+0, a 0+1", "b"],
    ["Docker", "b 1+0, a 2+0", null],
    ["Go", "a 0+1", null],
  ]);
});
