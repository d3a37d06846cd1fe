import type { CalendarDay, CalendarYear } from "../journal/calendar";

/** Where the days of a half year stand: columns are weeks, rows the days from Monday to Sunday, both from 0. */
export interface CalendarGrid {
  columns: number;
  /** The first and the last column in which each row has a day of the half year. */
  rows: { first: number; last: number }[];
  /** The months, from 1, with the column of the first day of each. */
  months: { month: number; column: number }[];
  /** The days with logs, by column. */
  weeks: { column: number; days: { day: CalendarDay; row: number }[] }[];
}

/** The halves of a year in which something was written: the other is not drawn, be it past or to come. */
export function calendarHalves({ year, days }: CalendarYear): CalendarGrid[] {
  return [1, 7]
    .map((first) => {
      const inHalf = ({ date }: CalendarDay) => Number(date.slice(5, 7)) < 7 === first < 7;
      return { first, days: days.filter(inHalf) };
    })
    .filter((half) => half.days.length > 0)
    .map((half) => halfGrid(Number(year), half.first, half.days));
}

const monthsInHalf = 6;

function halfGrid(year: number, firstMonth: number, days: readonly CalendarDay[]): CalendarGrid {
  const start = Date.UTC(year, firstMonth - 1, 1);
  const offset = (new Date(start).getUTCDay() + 6) % 7;
  const placeOf = (time: number) => {
    const at = offset + Math.round((time - start) / 86_400_000);
    return { column: Math.floor(at / 7), row: at % 7 };
  };
  const end = placeOf(Date.UTC(year, firstMonth - 1 + monthsInHalf, 0));
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
    months: Array.from({ length: monthsInHalf }, (_, index) => {
      const month = firstMonth + index;
      return { month, column: placeOf(Date.UTC(year, month - 1, 1)).column };
    }),
    weeks: [...weeks.values()],
  };
}
