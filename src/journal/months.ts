import type { Journal, JournalEntry } from "./journal";

/** The dated entries by month (`YYYY-MM`), newest first. */
export function entriesByMonth(journal: Journal): Map<string, JournalEntry[]> {
  const months = new Map<string, JournalEntry[]>();
  for (const item of journal.entries) {
    if (item.entry.date === null) continue;
    const month = item.entry.date.slice(0, 7);
    const entries = months.get(month);
    if (entries) entries.push(item);
    else months.set(month, [item]);
  }
  return months;
}
