import type { Journal, JournalEntry } from "./journal";

/** The author's log before and the one after, by day. */
export interface Neighbours {
  previous: JournalEntry | undefined;
  next: JournalEntry | undefined;
}

/** The neighbours of every dated entry. */
export function findNeighbours(journal: Journal): Map<JournalEntry, Neighbours> {
  const neighbours = new Map<JournalEntry, Neighbours>();
  const later = new Map<string, JournalEntry>();
  for (const item of journal.entries) {
    if (item.entry.date === null) continue;
    const next = later.get(item.author.id);
    neighbours.set(item, { previous: undefined, next });
    const ofNext = next && neighbours.get(next);
    if (ofNext) ofNext.previous = item;
    later.set(item.author.id, item);
  }
  return neighbours;
}
