import type { CalendarDate } from "../../log/entry";

/** The instant at which a day begins, as feeds write it. */
export interface FeedDate {
  /** As in RSS: `Mon, 13 Oct 2025 00:00:00 +0900`. */
  rfc822: string;
  /** As in Atom and JSON Feed: `2025-10-13T00:00:00+09:00`. */
  rfc3339: string;
}

/**
 * The first instant of a day in the site's time zone. A feed needs an instant and a log has a day: so it is
 * that day for readers in the same zone, and the same in every build.
 */
export function feedDate(date: CalendarDate, timeZone: string): FeedDate {
  const offset = offsetOn(date, timeZone);
  const day = new Date(`${date}T00:00:00Z`).toUTCString().slice(0, 16);
  return {
    rfc822: `${day} 00:00:00 ${offset.replace(":", "")}`,
    rfc3339: `${date}T00:00:00${offset}`,
  };
}

/** The zone's distance from UTC when the day begins there: `+09:00`. */
function offsetOn(date: CalendarDate, timeZone: string): string {
  const midnight = `${date}T00:00:00`;
  const nearby = offsetAt(Date.parse(`${midnight}Z`), timeZone);
  return offsetAt(Date.parse(midnight + nearby), timeZone);
}

function offsetAt(instant: number, timeZone: string): string {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  formats.set(timeZone, format);
  const parts = format.formatToParts(instant);
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
  return /[+-]\d\d:\d\d/.exec(name)?.[0] ?? "+00:00";
}

const formats = new Map<string, Intl.DateTimeFormat>();
