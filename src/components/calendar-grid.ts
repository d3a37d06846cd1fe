import type { CalendarDay, CalendarYear } from "../journal/calendar";

/** Where the days of a year stand: columns are weeks, rows the days from Monday to Sunday, both from 0. */
export interface CalendarGrid {
  columns: number;
  /** The first and the last column in which each row has a day of the year. */
  rows: { first: number; last: number }[];
  /** The column of the first day of each month. */
  months: number[];
  /** The days with logs, by column. */
  weeks: { column: number; days: { day: CalendarDay; row: number }[] }[];
}

export function calendarGrid({ year, days }: CalendarYear): CalendarGrid {
  const start = Date.UTC(Number(year), 0, 1);
  const offset = (new Date(start).getUTCDay() + 6) % 7;
  const placeOf = (time: number) => {
    const at = offset + Math.round((time - start) / 86_400_000);
    return { column: Math.floor(at / 7), row: at % 7 };
  };
  const end = placeOf(Date.UTC(Number(year), 11, 31));
  const weeks = new Map<number, CalendarGrid["weeks"][number]>();
  for (const day of days) {
    const { column, row } = placeOf(Date.parse(day.date));
    const week = weeks.get(column) ?? { column, days: [] };
    weeks.set(column, week);
    week.days.push({ day, row });
  }
  return {
    columns: end.column + 1,
    rows: Array.from({ length: 7 }, (_, row) => ({
      first: row < offset ? 1 : 0,
      last: row > end.row ? end.column - 1 : end.column,
    })),
    months: Array.from(
      { length: 12 },
      (_, month) => placeOf(Date.UTC(Number(year), month, 1)).column,
    ),
    weeks: [...weeks.values()],
  };
}
