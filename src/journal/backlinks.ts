import type { Journal, JournalEntry } from "./journal";
import { put } from "./put";

/**
 * For each log to which others link: those, in the order of the journal, none twice and not itself.
 * `linksOf` gives the addresses of the logs to which a log links.
 */
export function findBacklinks(
  journal: Journal,
  linksOf: (item: JournalEntry) => Iterable<string>,
): Map<JournalEntry, JournalEntry[]> {
  const byUrl = new Map(journal.entries.map((item) => [item.url, item]));
  const found = new Map<JournalEntry, JournalEntry[]>();
  for (const from of journal.entries) {
    for (const url of new Set(linksOf(from))) {
      const to = byUrl.get(url);
      if (to && to !== from) put(found, to, from);
    }
  }
  return found;
}
