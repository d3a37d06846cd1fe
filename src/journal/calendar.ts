import type { CalendarDate } from "../log/entry";
import { compareStrings } from "./compare";
import { coveredDays } from "./covered-days";
import type { JournalEntry } from "./journal";
import { put } from "./put";
import { isOpen, type Thread } from "./thread";

/** A day on which something was written. */
export interface CalendarDay {
  date: CalendarDate;
  /** The logs of the day, by address; a log of several days is one of each. */
  urls: string[];
  /** How much was written, in letters and signs without blanks; a log of several days counts evenly. */
  length: number;
  /** How much that is among the days of its year: a quarter of them each. */
  level: 1 | 2 | 3 | 4;
  /** How many of the day's plans are still to be done. */
  open: number;
}

/** A year of days, of one author or of a team. Days without a log are left out. */
export interface CalendarYear {
  /** `YYYY`. */
  year: string;
  /** The oldest first. */
  days: CalendarDay[];
}

/**
 * The years of some entries, the newest first. A day's level depends on the days of its own year alone, so
 * that a new log changes no earlier year.
 */
export function calendarYears(
  entries: readonly JournalEntry[],
  open: ReadonlyMap<JournalEntry, number>,
): CalendarYear[] {
  const days = new Map<CalendarDate, CalendarDay>();
  for (const item of entries) {
    const covered = coveredDays(item.entry);
    const length = Math.round(textLength(item.entry.body) / covered.length);
    for (const date of covered) {
      const day: CalendarDay = days.get(date) ?? { date, urls: [], length: 0, level: 1, open: 0 };
      days.set(date, day);
      day.urls.push(item.url);
      day.length += length;
      day.open += open.get(item) ?? 0;
    }
  }
  const years = new Map<string, CalendarDay[]>();
  for (const day of days.values()) {
    day.urls.sort(compareStrings);
    put(years, day.date.slice(0, 4), day);
  }
  return [...years]
    .sort(([a], [b]) => compareStrings(b, a))
    .map(([year, ofYear]) => ({ year, days: shade(ofYear) }));
}

/** How many of the plans written in each log are still to be done, carried on since or not. */
export function openPlans(threads: readonly Thread[]): Map<JournalEntry, number> {
  const open = new Map<JournalEntry, number>();
  for (const thread of threads) {
    if (!isOpen(thread)) continue;
    const logs = new Set(thread.steps.flatMap(({ planned }) => planned.map(({ item }) => item)));
    for (const item of logs) open.set(item, (open.get(item) ?? 0) + 1);
  }
  return open;
}

/** Sets the levels by quarters; days of equal length share one. */
function shade(days: CalendarDay[]): CalendarDay[] {
  const lengths = days.map(({ length }) => length).sort((a, b) => a - b);
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  lengths.forEach((length, at) => {
    if (!first.has(length)) first.set(length, at);
    last.set(length, at + 1);
  });
  for (const day of days) {
    const middle = ((first.get(day.length) ?? 0) + (last.get(day.length) ?? 0)) / 2;
    day.level = Math.max(1, Math.ceil((4 * middle) / days.length)) as CalendarDay["level"];
  }
  return days.sort((a, b) => compareStrings(a.date, b.date));
}

function textLength(text: string): number {
  let length = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x20) length++;
  return length;
}
