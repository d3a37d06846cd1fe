import type { JournalEntry } from "./journal";
import type { TagEntries } from "./tags";

/** What stands on one page of a tag, newest first. */
export interface TagPage {
  /** `YYYY`, or `notes` for entries without a date; null for the tag's first page, of its newest entries. */
  year: string | null;
  /** Which of the year's pages this is, from 1. */
  part: number;
  tagged: JournalEntry[];
  mentioned: JournalEntry[];
}

/** A year of a tag, and how many entries carry or mention it then. */
export interface TagYear {
  year: string;
  count: number;
  /** How many pages it takes. */
  parts: number;
}

/** How many entries a page shows. */
const MOST = 200;

/**
 * The pages of a tag: one where all its entries fit on it, else its newest entries and, for all of them, the
 * years in pages of their own. No page grows with the journal.
 */
export function tagPages({ tagged, mentioned }: TagEntries): {
  pages: TagPage[];
  years: TagYear[];
} {
  const first: TagPage = {
    year: null,
    part: 1,
    tagged: tagged.slice(0, MOST),
    mentioned: mentioned.slice(0, MOST - Math.min(MOST, tagged.length)),
  };
  const years = [...new Set([...tagged, ...mentioned].map(yearOf))].sort(newestFirst);
  const isOne = tagged.length + mentioned.length <= MOST;
  const pages = isOne
    ? [first]
    : [first, ...years.flatMap((year) => partsOf(year, tagged, mentioned))];
  return {
    pages,
    years: years.map((year) => ({
      year,
      count: [...tagged, ...mentioned].filter((item) => yearOf(item) === year).length,
      parts: pages.filter((page) => page.year === year).length,
    })),
  };
}

/** The year of an entry, after which a page of its tag is called. */
function yearOf({ entry }: JournalEntry): string {
  return entry.date?.slice(0, 4) ?? "notes";
}

function partsOf(
  year: string,
  tagged: readonly JournalEntry[],
  mentioned: readonly JournalEntry[],
): TagPage[] {
  const carrying = tagged.filter((item) => yearOf(item) === year);
  const others = mentioned.filter((item) => yearOf(item) === year);
  const parts = Math.ceil((carrying.length + others.length) / MOST);
  return Array.from({ length: parts }, (_, at) => {
    const [start, end] = [at * MOST, (at + 1) * MOST];
    const before = carrying.length;
    return {
      year,
      part: at + 1,
      tagged: carrying.slice(start, end),
      mentioned: others.slice(Math.max(0, start - before), Math.max(0, end - before)),
    };
  });
}

/** Entries without a date come last. */
function newestFirst(a: string, b: string): number {
  if (a === "notes" || b === "notes") return a === b ? 0 : a === "notes" ? 1 : -1;
  return a < b ? 1 : -1;
}
