import fc from "fast-check";
import { expect, test } from "vitest";
import { isoWeek, mondayOf } from "../../src/journal/iso-week";
import { addDays, weekday } from "../../src/log/calendar-date";

test.each([
  ["2026-11-22", "2026-W47", "2026-11-16"],
  ["2021-01-01", "2020-W53", "2020-12-28"],
  ["2021-01-03", "2020-W53", "2020-12-28"],
  ["2021-01-04", "2021-W01", "2021-01-04"],
  ["2019-12-30", "2020-W01", "2019-12-30"],
  ["2016-01-03", "2015-W53", "2015-12-28"],
  ["2024-12-31", "2025-W01", "2024-12-30"],
  ["2000-02-29", "2000-W09", "2000-02-28"],
])("%s lies in %s, which begins on %s", (date, week, monday) => {
  expect(isoWeek(date)).toBe(week);
  expect(mondayOf(week)).toBe(monday);
});

test("a week is seven days from Monday on, and weeks follow each other", () => {
  const date = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays("1950-01-01", days));
  fc.assert(
    fc.property(date, (date) => {
      const monday = mondayOf(isoWeek(date));
      expect(weekday(monday)).toBe(1);
      expect(date >= monday && date <= addDays(monday, 6)).toBe(true);
      expect(mondayOf(isoWeek(addDays(monday, 7)))).toBe(addDays(monday, 7));
    }),
  );
});
