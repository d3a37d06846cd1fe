import { addDays, daysBetween } from "../../../log/calendar-date";
import type { CalendarDate } from "../../../log/entry";
import type { Languages } from "../../generators/language";
import { type HashKey, hashBelow, hashKey } from "../../hash";
import { type TeamAuthor, teamAuthors } from "./team-author";

/** What is said about a team that keeps logs. */
export interface TeamOptions {
  authors: number;
  days: number;
  /** The last day. */
  until: CalendarDate;
  /** The share of logs, 0 to 1, that are written as nobody would recommend. */
  messy: number;
  languages: Languages;
}

/** A team with its seed: all its logs follow from it, each for itself. Days are counted from 2000-01-01, which is 0. */
export interface Team {
  options: TeamOptions;
  authors: readonly TeamAuthor[];
  firstDay: number;
  lastDay: number;
  draw: Draw;
}

/**
 * A number from 0 to below `size` for a decision about an author, a day and the `part`-th thing of that day (below 32). The
 * same decision about the same day is the same in every team of that seed, however long its range.
 */
export type Draw = (
  decision: string,
  size: number,
  author: number,
  day?: number,
  part?: number,
) => number;

export function makeTeam(seed: number, options: TeamOptions): Team {
  const draw = drawer(seed);
  const lastDay = daysBetween(DAY_ZERO, options.until);
  return {
    options,
    authors: teamAuthors(options, draw),
    firstDay: lastDay - options.days + 1,
    lastDay,
    draw,
  };
}

/** The date of a day that is counted as in `Team`. */
export function dateOf(day: number): CalendarDate {
  const known = dates.get(day) ?? addDays(DAY_ZERO, day);
  dates.set(day, known);
  return known;
}

const DAY_ZERO = "2000-01-01";
const SATURDAY = 6;
/** Each day is named for every author, many times. */
const dates = new Map<number, CalendarDate>();

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: number): number {
  return (((day + SATURDAY) % 7) + 7) % 7;
}

function drawer(seed: number): Draw {
  const keys = new Map<string, HashKey>();
  return (decision, size, author, day = 0, part = 0) => {
    let key = keys.get(decision);
    if (!key) {
      key = hashKey(seed, "team", decision);
      keys.set(decision, key);
    }
    return hashBelow(key, author * 0x1000000 + (day + 0x10000) * 32 + part, size);
  };
}
