import { expect, test } from "vitest";
import type { JournalEntry } from "../../src/journal/journal";
import { tagPages } from "../../src/journal/tag-pages";
import { entryOf } from "../support/entry";

const author = { id: "a", name: "a", email: null, avatar: null, links: [] };

/** So many entries of a year, or without a date. */
function entries(count: number, year: string | null): JournalEntry[] {
  return Array.from({ length: count }, (_, i) => ({
    entry: entryOf({ date: year && `${year}-01-01` }),
    author,
    url: `/a/${year}/${i}/`,
    tags: [],
    mentioned: [],
    draft: false,
  }));
}

function pagesOf(tagged: JournalEntry[], mentioned: JournalEntry[]) {
  const { pages, years } = tagPages({ name: "t", url: "/tags/t/", tagged, mentioned });
  return {
    pages: pages.map((page) => [page.year, page.part, page.tagged.length, page.mentioned.length]),
    years: years.map(({ year, count, parts }) => [year, count, parts]),
  };
}

test("few entries stand on one page", () => {
  expect(pagesOf([...entries(3, "2025"), ...entries(1, null)], entries(2, "2024"))).toEqual({
    pages: [[null, 1, 4, 2]],
    years: [
      ["2025", 3, 0],
      ["2024", 2, 0],
      ["notes", 1, 0],
    ],
  });
});

test("many have a page of the newest, and all of them pages by year", () => {
  const tagged = [...entries(250, "2025"), ...entries(30, "2024")];
  expect(pagesOf(tagged, entries(170, "2025"))).toEqual({
    pages: [
      [null, 1, 200, 0],
      ["2025", 1, 200, 0],
      ["2025", 2, 50, 150],
      ["2025", 3, 0, 20],
      ["2024", 1, 30, 0],
    ],
    years: [
      ["2025", 420, 3],
      ["2024", 30, 1],
    ],
  });
});
