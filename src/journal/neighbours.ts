import type { Journal, JournalEntry } from "./journal";

/** The log before and the one after, by day. */
export interface Neighbours {
  previous: JournalEntry | undefined;
  next: JournalEntry | undefined;
}

/** The neighbours of every dated entry: among its author's own, or among all that share what `groupOf` gives. */
export function findNeighbours(
  journal: Journal,
  groupOf: (item: JournalEntry) => string = ({ author }) => author.id,
): Map<JournalEntry, Neighbours> {
  const neighbours = new Map<JournalEntry, Neighbours>();
  const later = new Map<string, JournalEntry>();
  for (const item of journal.entries) {
    if (item.entry.date === null) continue;
    const group = groupOf(item);
    const next = later.get(group);
    neighbours.set(item, { previous: undefined, next });
    const ofNext = next && neighbours.get(next);
    if (ofNext) ofNext.previous = item;
    later.set(group, item);
  }
  return neighbours;
}
