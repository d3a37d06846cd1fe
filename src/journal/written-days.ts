import type { CalendarDate, LogEntry } from "../log/entry";
import { compareStrings } from "./compare";
import type { Journal, JournalEntry } from "./journal";

/** A day on which an author wrote: one log, or several of the same date. */
export interface WrittenDay {
  date: CalendarDate;
  /** By address. */
  items: JournalEntry[];
}

/** The written days of each author, by the author's id, oldest first. Undated entries are in none. */
export function writtenDays(journal: Journal): Map<string, WrittenDay[]> {
  const byAuthor = new Map<string, Map<CalendarDate, WrittenDay>>();
  for (const item of journal.entries) {
    const { date } = item.entry;
    const days = byAuthor.get(item.author.id) ?? new Map<CalendarDate, WrittenDay>();
    byAuthor.set(item.author.id, days);
    if (date === null) continue;
    const day = days.get(date);
    if (day) day.items.push(item);
    else days.set(date, { date, items: [item] });
  }
  return new Map([...byAuthor].map(([id, days]) => [id, inOrder([...days.values()])]));
}

/**
 * The index of the day on which a plan of this entry is due: the first that was written after the last
 * day that the entry covers; `days.length` where there is none yet.
 */
export function dueIndex(days: readonly WrittenDay[], { date, until }: LogEntry): number {
  const end = until !== null && date !== null && until > date ? until : date;
  if (end === null) return days.length;
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as WrittenDay).date > end) high = middle;
    else low = middle + 1;
  }
  return low;
}

function inOrder(days: WrittenDay[]): WrittenDay[] {
  for (const day of days) day.items.sort((a, b) => compareStrings(a.url, b.url));
  return days.sort((a, b) => compareStrings(a.date, b.date));
}
