import { addDays, weekday } from "../log/calendar-date";
import type { CalendarDate } from "../log/entry";
import { coveredDays } from "./covered-days";
import type { JournalEntry } from "./journal";

/** Working days in a row, each with a log. */
export interface Run {
  /** How many working days; weekends neither count nor break. */
  days: number;
  /** The first and the last of them; null in a run of none. */
  from: CalendarDate | null;
  to: CalendarDate | null;
}

/** How regularly an author writes. */
export interface Streak {
  /** The run that goes on today, or went on until the last working day where today has no log yet. */
  current: Run;
  /** The longest of all; of several the newest. */
  longest: Run;
}

/** The streak of the entries of one author, as it stands today. Holidays are working days like others. */
export function streakOf(entries: readonly JournalEntry[], today: CalendarDate): Streak {
  const written = new Set(entries.flatMap(({ entry }) => coveredDays(entry)));
  const working = [...written].filter((date) => !isWeekend(date) && date <= today).sort();
  let run = none;
  let longest = none;
  for (const date of working) {
    const follows = run.to !== null && nextWorkingDay(run.to) === date;
    run = { days: follows ? run.days + 1 : 1, from: follows ? run.from : date, to: date };
    if (run.days >= longest.days) longest = run;
  }
  // What is due by now: the first working day that has no log, unless that is today.
  const goesOn = run.to !== null && nextWorkingDay(run.to) >= today;
  return { current: goesOn ? run : none, longest };
}

const none: Run = { days: 0, from: null, to: null };

function nextWorkingDay(date: CalendarDate): CalendarDate {
  let next = addDays(date, 1);
  while (isWeekend(next)) next = addDays(next, 1);
  return next;
}

function isWeekend(date: CalendarDate): boolean {
  return weekday(date) % 6 === 0;
}
