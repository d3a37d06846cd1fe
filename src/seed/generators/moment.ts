import { addDays, daysBetween, parseCalendarDate } from "../../log/calendar-date";
import { type ByteWriter, wordTable, writeByte, writeWord } from "../byte-writer";
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
  return choice(
    { kind: "datetime" },
    {
      size: days.size * DAY,
      at: (index) => `${days.at(Math.floor(index / DAY))} ${clock(index % DAY)}`,
      write: (out, index) => {
        const day = Math.floor(index / DAY);
        days.write?.(out, day);
        writeByte(out, SPACE);
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
  const words = wordTable(names);
  return {
    size,
    at: (index) => names[index] as string,
    write: (out, index) => writeWord(out, words, index),
  };
}

function clock(second: number): string {
  const parts = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

function writeClock(out: ByteWriter, index: number): void {
  const second = index | 0;
  const minute = (second / 60) | 0;
  writeWord(out, minutes, minute);
  writeWord(out, seconds, second - minute * 60);
}

const DAY = 86_400;
const SPACE = 0x20;
const minutes = wordTable(
  Array.from({ length: 1440 }, (_, minute) => clock(minute * 60).slice(0, 5)),
);
const seconds = wordTable(Array.from({ length: 60 }, (_, second) => clock(second).slice(5)));
