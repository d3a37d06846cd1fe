import type { CalendarDate } from "./entry";

const DAY_MS = 86_400_000;
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The calendar date of three numbers (month 1–12), or null where the calendar has no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The date that a strict `YYYY-MM-DD` names, or null. */
export function parseCalendarDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match && calendarDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Why three numbers are no day: "February 2021 has 28 days". For numbers that are none. */
export function whyImpossible(year: number, month: number): string {
  const name = MONTHS[month - 1];
  if (!name) return `a year has 12 months, not ${month}`;
  return `${name} ${year} has ${daysInMonth(year, month)} days`;
}

/** Negative, zero or positive, for sorting from early to late. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The date so many days later; earlier where the number is negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(toUtc(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** How many days lie between two dates; negative where the second is the earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((toUtc(to) - toUtc(from)) / DAY_MS);
}

/** The day of the week: 0 is Sunday, 6 is Saturday. */
export function weekday(date: CalendarDate): number {
  return new Date(toUtc(date)).getUTCDay();
}

/** The date that the calendar on the wall shows at an instant in a time zone (IANA name). */
export function today(timeZone: string, now: Date): CalendarDate {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(now);
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value);
  return `${pad(part("year"), 4)}-${pad(part("month"), 2)}-${pad(part("day"), 2)}`;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

function toUtc(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
