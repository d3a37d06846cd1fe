import { parseCalendarDate } from "../../log/calendar-date";
import type { CalendarDate } from "../../log/entry";
import type { Languages } from "../generators/language";
import { SeedError } from "../seed-error";

/** What can be said about a built-in dataset; each has its own for what is not said. */
export interface DatasetOptions {
  /** The last day, `YYYY-MM-DD`. Never today by itself: the same command is to give the same rows tomorrow. */
  until?: string;
  /** Of `team`: how many people, and over how many days up to the last. */
  authors?: number;
  days?: number;
  /** Of `team`: the share of logs, 0 to 1, that are written as nobody would recommend. */
  messy?: number;
  /** Of `team`: in which languages people write. */
  languages?: Languages;
}

/** The last day that was said, or else the one on which all built-in datasets end. */
export function lastDay({ until = "2025-12-31" }: DatasetOptions): CalendarDate {
  if (parseCalendarDate(until)) return until;
  throw new SeedError(`the last day is “${until}”: expected one such as 2025-12-31`, 2);
}
