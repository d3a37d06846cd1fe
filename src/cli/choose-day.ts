import { today } from "../content/today";
import { addDays, parseCalendarDate, whyImpossible } from "../log/calendar-date";
import type { CalendarDate } from "../log/entry";
import { CommandError } from "./command-error";

/** The day that `--date` names: a date, `today` or `yesterday`; without it, today in a time zone. */
export function chooseDay(given: string | undefined, timeZone: string): CalendarDate {
  if (given !== undefined && !/^(today|yesterday)$/.test(given)) {
    return readDay(given, "--date", ", `today` or `yesterday`");
  }
  const day = readDay(today(timeZone), "TIL_TODAY", "");
  return given === "yesterday" ? addDays(day, -1) : day;
}

function readDay(text: string, from: string, others: string): CalendarDate {
  const day = parseCalendarDate(text);
  if (day !== null) return day;
  const [, year, month] = /^(\d{4})-(\d{2})-\d{2}$/.exec(text) ?? [];
  throw new CommandError(
    year && month
      ? `${from} is ${text}, but ${whyImpossible(Number(year), Number(month))}`
      : `${from} is “${text}”, expected a day as YYYY-MM-DD${others}`,
    2,
  );
}
