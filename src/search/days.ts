import type { CalendarDate } from "../log/entry";
import { byteReader, byteWriter } from "./bytes";

/**
 * The file of days: of each document, which stand newest first, how many days it is before the one above
 * it (the first, before the newest day); those without a date come last and are left out.
 */
export function writeDays(dates: readonly (CalendarDate | null)[]): Uint8Array {
  const out = byteWriter();
  const days = dates.flatMap((date) => (date === null ? [] : [dayNumber(date)]));
  out.number(days.length);
  days.forEach((day, i) => {
    out.number((days[i - 1] ?? days[0] ?? 0) - day);
  });
  return out.bytes();
}

/** The days of the documents as numbers, given the newest. */
export function readDays(bytes: Uint8Array, newest: CalendarDate): number[] {
  const from = byteReader(bytes);
  let day = dayNumber(newest);
  return Array.from({ length: from.number() }, () => {
    day -= from.number();
    return day;
  });
}

/** A day as the number of days since 1970-01-01. */
export function dayNumber(date: CalendarDate): number {
  return Math.round(Date.parse(date) / 86_400_000);
}
