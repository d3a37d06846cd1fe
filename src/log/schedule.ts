import { daysBetween } from "./calendar-date";
import { saysOnlyDate } from "./date-only";
import type { CalendarDate, Task } from "./entry";
import { type FoundDate, findDates } from "./find-dates";
import type { LogDays } from "./label";

/** The tasks without those of other days, where they are a schedule: most of them open with a full date. */
export function withoutFarDays(tasks: Task[], { date, until }: LogDays): Task[] {
  const last = until ?? date;
  if (last === null || !tasks.some(({ text }) => OPENS_WITH_YEAR.test(text))) return tasks;
  const dates = tasks.map(({ text }) => openingDate(text));
  if (dates.filter((found) => found !== null).length * 2 <= tasks.length) return tasks;
  return tasks.filter((_, i) => {
    const found = dates[i];
    return !found || isNear(found, last);
  });
}

const OPENS_WITH_YEAR = /^\D{0,8}(?:19|20)\d{2}/;
/** A roadmap names years ahead; what a day plans, it plans for the week after it. */
const NEAR_DAYS = 7;

function openingDate(text: string): FoundDate | null {
  const [found] = findDates(text).dates;
  if (!found || !OPENS_WITH_YEAR.test(text)) return null;
  return found.start === 0 || saysOnlyDate(text, found.start, found.end) ? found : null;
}

function isNear({ date, until }: FoundDate, last: CalendarDate): boolean {
  return (until ?? date) > last && daysBetween(last, date) <= NEAR_DAYS;
}
