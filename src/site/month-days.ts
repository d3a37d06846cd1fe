import { coveredDays } from "../journal/covered-days";
import type { JournalEntry } from "../journal/journal";
import { put } from "../journal/put";
import type { CalendarDate } from "../log/entry";

/**
 * Where each day of a month's list is found, none twice: at the first log of that day, or else at the first
 * of several days that covers it.
 */
export function daysToFind(entries: readonly JournalEntry[]): Map<JournalEntry, CalendarDate[]> {
  const found = new Map<JournalEntry, CalendarDate[]>();
  const taken = new Set<CalendarDate>();
  const take = (item: JournalEntry, day: CalendarDate) => {
    if (taken.has(day)) return;
    taken.add(day);
    put(found, item, day);
  };
  for (const item of entries) if (item.entry.date !== null) take(item, item.entry.date);
  for (const item of entries) for (const day of coveredDays(item.entry)) take(item, day);
  return found;
}
