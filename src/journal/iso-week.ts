import { addDays, daysBetween, weekday } from "../log/calendar-date";
import type { CalendarDate } from "../log/entry";

/** A week of ISO 8601, `2026-W47`: from Monday to Sunday, of the year in which its Thursday lies. */
export type IsoWeek = string;

/** The week in which a day lies; 2021-01-01 lies in 2020-W53. */
export function isoWeek(date: CalendarDate): IsoWeek {
  const thursday = addDays(date, 3 - daysSinceMonday(date));
  const year = thursday.slice(0, 4);
  const number = 1 + Math.floor(daysBetween(`${year}-01-01`, thursday) / 7);
  return `${year}-W${String(number).padStart(2, "0")}`;
}

/** The Monday with which a week begins. */
export function mondayOf(week: IsoWeek): CalendarDate {
  // The fourth of January lies in the first week of every year.
  const fourth = `${week.slice(0, 4)}-01-04`;
  return addDays(fourth, 7 * (Number(week.slice(6)) - 1) - daysSinceMonday(fourth));
}

/** How many days a day lies after the Monday of its week. */
export function daysSinceMonday(date: CalendarDate): number {
  return (weekday(date) + 6) % 7;
}
