import { addDays, daysBetween, parseCalendarDate } from "../../log/calendar-date";
import { type ByteWriter, fixedTable, writeFixed } from "../byte-writer";
import type { Generator, Pool } from "../generator";
import { SeedError } from "../seed-error";
import { choice } from "./choice";

/** The first and the last day that a value may have, `YYYY-MM-DD`. */
export interface DayRange {
  from: string;
  to: string;
}

/** Days of a range, as `2025-11-17`. */
export function date(range: DayRange): Generator<string> {
  return choice({ kind: "date" }, dayPool(range));
}

/** Seconds of the days of a range, as `2025-11-17 09:30:00`: literal, so that no time zone moves them. */
export function datetime(range: DayRange): Generator<string> {
  const days = dayPool(range);
  const dated = fixedTable(days.size, (day) => `${days.at(day)} `);
  return choice(
    { kind: "datetime" },
    {
      size: days.size * DAY,
      at: (index) => `${days.at(Math.floor(index / DAY))} ${clock(index % DAY)}`,
      write: (out, index) => {
        const day = Math.floor(index / DAY);
        writeFixed(out, dated, day, 11);
        writeClock(out, index - day * DAY);
      },
    },
  );
}

/** Times of the day, as `09:30:00`. */
export function time(): Generator<string> {
  return choice({ kind: "time" }, { size: DAY, at: clock, write: writeClock });
}

/** The days of a range, the first at 0. */
function dayPool({ from, to }: DayRange): Pool<string> {
  for (const day of [from, to]) {
    if (!parseCalendarDate(day))
      throw new SeedError(`the day “${day}”: expected one such as 2025-11-17`);
  }
  const size = daysBetween(from, to) + 1;
  if (size < 1) throw new SeedError(`days from ${from} to ${to}: expected the earlier first`);
  const names = Array.from({ length: size }, (_, days) => addDays(from, days));
  const table = fixedTable(size, (day) => names[day] as string);
  return {
    size,
    at: (index) => names[index] as string,
    write: (out, index) => writeFixed(out, table, index, 10),
  };
}

function clock(second: number): string {
  const minute = Math.floor(second / 60);
  return `${minuteTexts[minute]}${secondTexts[second - minute * 60]}`;
}

function writeClock(out: ByteWriter, index: number): void {
  const second = index | 0;
  const minute = (second / 60) | 0;
  writeFixed(out, minutes, minute, 6);
  writeFixed(out, seconds, second - minute * 60, 2);
}

const DAY = 86_400;
const twoDigits = (number: number) => String(number).padStart(2, "0");
const minuteTexts = Array.from(
  { length: 1_440 },
  (_, minute) => `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}:`,
);
const secondTexts = Array.from({ length: 60 }, (_, second) => twoDigits(second));
const minutes = fixedTable(1_440, (minute) => minuteTexts[minute] as string);
const seconds = fixedTable(60, (second) => secondTexts[second] as string);
