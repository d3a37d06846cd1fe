import { gzipSync } from "node:zlib";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { Calendar } from "../../src/components/calendar";
import { calendarHalves } from "../../src/components/calendar-grid";
import type { CalendarDay } from "../../src/journal/calendar";
import { addDays } from "../../src/log/calendar-date";
import { logUrl } from "../../src/urls";

vi.mock("gatsby", () => ({ withPrefix: (path: string) => `/naeil${path}` }));

function day(date: string, some: Partial<CalendarDay> = {}): CalendarDay {
  return { date, urls: [logUrl("minseo", date, "")], length: 1234, level: 3, open: 0, ...some };
}

const draw = (days: CalendarDay[], language: "ko" | "en" = "ko") =>
  renderToStaticMarkup(createElement(Calendar, { year: { year: "2025", days }, language }));

test.each([
  ["2025", [27, 27], 2, 2], // Wednesday to Wednesday
  ["2024", [26, 27], 0, 1], // Monday to Tuesday, a leap year
  ["2012", [27, 28], 6, 0], // Sunday to Monday, a leap year
  ["2023", [27, 27], 6, 6], // Sunday to Sunday
])("%s has halves of %j weeks", (year, columns, firstRow, lastRow) => {
  const ends = [day(`${year}-01-01`), day(`${year}-06-30`), day(`${year}-07-01`)];
  const halves = calendarHalves({ year, days: [...ends, day(`${year}-12-31`)] });
  expect(halves.map((half) => half.columns)).toEqual(columns);
  for (const { weeks, columns } of halves) {
    expect(weeks.map(({ column }) => column)).toEqual([0, columns - 1]);
  }
  expect(halves[0]?.weeks[0]?.days[0]?.row).toBe(firstRow);
  expect(halves[1]?.weeks[1]?.days[0]?.row).toBe(lastRow);
  const rows = halves.flatMap((half) => half.rows);
  const days = rows.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  expect(days).toBe(year === "2024" || year === "2012" ? 366 : 365);
});

test("a half in which nothing was written is not drawn", () => {
  const monthsOf = (...dates: string[]) =>
    calendarHalves({ year: "2025", days: dates.map((date) => day(date)) }).map(
      ({ months }) => months[0]?.month,
    );
  expect(monthsOf("2025-06-30")).toEqual([1]);
  expect(monthsOf("2025-07-01")).toEqual([7]);
  expect(monthsOf("2025-03-04", "2025-10-13")).toEqual([1, 7]);
});

test("each day is a link that says in the site's language what it is", () => {
  const days = [day("2025-10-13"), day("2025-10-14", { urls: ["/a/", "/b/"], open: 2 })];
  expect(draw(days)).toContain(
    '<a href="/naeil/minseo/2025/10/13/"><title>2025년 10월 13일 (월), 1,234자</title><rect class="l3" y="0"></rect></a>',
  );
  expect(draw(days, "en")).toContain(
    '<a href="/naeil/archive/2025/10/#2025-10-14"><title>Tue, 14 October 2025, 2 logs, 1,234 characters, 2 still to do</title><rect class="l3 open" y="13"></rect></a>',
  );
});

test("a full year is at most 6 KB, compressed", () => {
  const levels = [1, 2, 3, 4] as const;
  const days = Array.from({ length: 365 }, (_, n) =>
    day(addDays("2025-01-01", n), {
      length: 200 + ((n * 7919) % 3000),
      level: levels[(n * 31) % 4] ?? 1,
      open: n % 9 === 0 ? 1 + (n % 4) : 0,
    }),
  );
  for (const language of ["ko", "en"] as const) {
    expect(gzipSync(draw(days, language)).length).toBeLessThanOrEqual(6 * 1024);
  }
  console.log(
    gzipSync(draw(days, "ko")).length,
    gzipSync(draw(days, "en")).length,
    draw(days).length,
  );
});
