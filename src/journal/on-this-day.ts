import { compareStrings } from "./compare";
import type { Journal, JournalEntry } from "./journal";
import { put } from "./put";

/** How many logs of earlier years are shown at most. */
const shown = 10;

/**
 * For each log whose day has logs in earlier years: those, the newest first, in each year the author's
 * own before the team's. Later years don't count, so that a new log changes no other page.
 */
export function onThisDay(journal: Journal): Map<JournalEntry, JournalEntry[]> {
  const byDay = new Map<string, JournalEntry[]>();
  for (const item of journal.entries) {
    if (item.entry.date !== null) put(byDay, item.entry.date.slice(5), item);
  }
  const found = new Map<JournalEntry, JournalEntry[]>();
  for (const sameDay of byDay.values()) {
    for (const item of sameDay) {
      const earlier = sameDay.filter((other) => yearOf(other) < yearOf(item));
      if (earlier.length > 0) found.set(item, inOrder(earlier, item).slice(0, shown));
    }
  }
  return found;
}

function inOrder(earlier: JournalEntry[], { author }: JournalEntry): JournalEntry[] {
  const isOthers = (item: JournalEntry) => Number(item.author.id !== author.id);
  return earlier.sort(
    (a, b) =>
      compareStrings(yearOf(b), yearOf(a)) ||
      isOthers(a) - isOthers(b) ||
      compareStrings(a.url, b.url),
  );
}

function yearOf({ entry }: JournalEntry): string {
  return entry.date?.slice(0, 4) ?? "";
}
