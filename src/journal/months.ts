import type { Journal, JournalEntry } from "./journal";
import { put } from "./put";

/** The dated entries by month (`YYYY-MM`), newest first. */
export function entriesByMonth(journal: Journal): Map<string, JournalEntry[]> {
  const months = new Map<string, JournalEntry[]>();
  for (const item of journal.entries) {
    if (item.entry.date !== null) put(months, item.entry.date.slice(0, 7), item);
  }
  return months;
}
