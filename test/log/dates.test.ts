import { describe, expect, test } from "vitest";
import {
  addDays,
  calendarDate,
  compareDates,
  daysBetween,
  parseCalendarDate,
  today,
  weekday,
} from "../../src/log/calendar-date";
import { findDates } from "../../src/log/find-dates";
import { readLog } from "../../src/log/read-log";

describe("a calendar date", () => {
  test.each([
    ["2024-02-29", "2024-02-29"],
    ["2023-02-29", null],
    ["2024-2-9", null],
    ["0001-01-01", "0001-01-01"],
    ["2024-13-01", null],
  ])("%s reads as %s", (text, date) => {
    expect(parseCalendarDate(text)).toBe(date);
  });

  test("can be made of numbers, compared, counted and moved", () => {
    expect(calendarDate(1900, 2, 29)).toBeNull();
    expect(calendarDate(2000, 2, 29)).toBe("2000-02-29");
    expect(compareDates("2024-01-31", "2024-02-01")).toBeLessThan(0);
    expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
    expect(addDays("2024-01-01", -1)).toBe("2023-12-31");
    expect(daysBetween("2024-03-09", "2024-03-12")).toBe(3);
    expect(weekday("2024-03-10")).toBe(0);
  });

  test("today is what the calendar shows in a time zone", () => {
    const instant = new Date("2024-03-05T16:30:00Z");
    expect(today("Asia/Seoul", instant)).toBe("2024-03-06");
    expect(today("America/New_York", instant)).toBe("2024-03-05");
  });
});

describe("dates in a short text", () => {
  test.each([
    ["TIL-20240304", "2024-03-04", null],
    ["TIL-20240304~09", "2024-03-04", "2024-03-09"],
    ["TIL-20240328~0402", "2024-03-28", "2024-04-02"],
    ["TIL-20241230~20250104", "2024-12-30", "2025-01-04"],
    ["TIL-20241230~0104", "2024-12-30", "2025-01-04"],
    ["til-20240304-05", "2024-03-04", "2024-03-05"],
    ["til-20240324~8", "2024-03-24", "2024-03-28"],
    ["2024-03-04 ~ 09 주간 기록", "2024-03-04", "2024-03-09"],
    ["2024-03-04 – 9일 여행", "2024-03-04", "2024-03-09"],
    ["2024-03-04 — 12", "2024-03-04", "2024-03-12"],
    ["2024.03.04 — 03.09 작업", "2024-03-04", "2024-03-09"],
    ["2024-03-28 ~ 3일", "2024-03-28", "2024-04-03"],
    ["2024-03-14 (목) — 6", "2024-03-14", null],
    ["2024-03-14 (목) — 6차", "2024-03-14", null],
    ["2024-03-04 — 9 bugs in a row", "2024-03-04", null],
    ["2024-03-04 — 9일차", "2024-03-04", null],
    ["2024-03-04 — 3.5 hours", "2024-03-04", null],
    ["2024-03-04 ~9시", "2024-03-04", null],
    ["20240304-02", "2024-03-04", null],
    ["2024-03-04 ~ 2024-03-09", "2024-03-04", "2024-03-09"],
    ["2024.03.04~03.09", "2024-03-04", "2024-03-09"],
    ["2024. 03. 04.", "2024-03-04", null],
    ["2024년 3월 4일 (월)", "2024-03-04", null],
    ["'24.03.04", "2024-03-04", null],
    ["240304 회의", "2024-03-04", null],
    ["日報(2024-03-04)", "2024-03-04", null],
    ["2024年3月4日", "2024-03-04", null],
    ["Monday, March 4 2024", "2024-03-04", null],
    ["Mar. 4th, 2024", "2024-03-04", null],
    ["4 March 2024", "2024-03-04", null],
    ["04-Mar-2024", "2024-03-04", null],
    ["03/04/2024", "2024-03-04", null],
    ["14/03/2024", "2024-03-14", null],
    ["04.03.2024", "2024-03-04", null],
    ["２０２４年３月４日", "2024-03-04", null],
    ["2024‑03‑04", "2024-03-04", null],
    ["2024-Mar-04", "2024-03-04", null],
    ["2024 March 4", "2024-03-04", null],
    ["Mar-4-2024", "2024-03-04", null],
    ["24.3.4 (월)", "2024-03-04", null],
    ["24. 3. 4.", "2024-03-04", null],
    ["2024-03-04T23:59:59-11:00", "2024-03-04", null],
    ["20240304120000", "2024-03-04", null],
  ])("%s names %s, until %s", (text, date, until) => {
    const { dates } = findDates(text, { sixDigits: true });
    expect(dates[0]).toMatchObject({ date, until });
  });

  test.each([
    "React 16.13.1",
    "16.3.1 정식판",
    "macOS 10.15.7",
    "#100123",
    "010-1234-5678",
    "1234567890",
    "v2.0",
    "",
    "3/4",
  ])("%s names none", (text) => {
    expect(findDates(text, { sixDigits: true })).toEqual({ dates: [], impossible: [] });
  });

  test("month and day are a date where the year is known", () => {
    const read = (text: string) => findDates(text, { year: 2024 }).dates[0]?.date;
    expect([read("03.04"), read("3월 4일"), read("3/4 (월)"), read("March 4")]).toEqual(
      Array(4).fill("2024-03-04"),
    );
  });

  test.each([
    ["2024-02-30", "February 2024 has 29 days"],
    ["February 30, 2023", "February 2023 has 28 days"],
    ["20240431", "April 2024 has 30 days"],
    ["2024-13-01", "a year has 12 months, not 13"],
  ])("%s cannot be: %s", (text, why) => {
    expect(findDates(text).impossible).toMatchObject([{ written: text, why }]);
  });
});

describe("the day of a log", () => {
  const log = (front: string, body = "") => `${front && `---\n${front}\n---\n`}${body}`;

  test.each([
    [
      "front matter before all",
      "a/2024-03-01.md",
      log("date: 2024-03-04\ntitle: TIL-20240302"),
      "2024-03-04",
    ],
    [
      "an instant keeps the date as written",
      "a.md",
      log("date: 2024-03-04 23:30:00 -0800"),
      "2024-03-04",
    ],
    ["a date that is not padded", "a.md", log("date: 2024-3-4"), "2024-03-04"],
    ["title before name", "2024-03-05/index.md", log("title: TIL-20240304"), "2024-03-04"],
    ["file name", "log/2024_03_04.md", "", "2024-03-04"],
    ["slug behind the day of publishing", "2024-03-05--til-20240304/index.md", "", "2024-03-04"],
    ["folder of an index", "20240304/README.md", "", "2024-03-04"],
    ["year, month and day as folders", "2024/03/04.md", "", "2024-03-04"],
    ["a day of the same number as its month", "2024/09/09.md", "", "2024-09-09"],
    ["named months", "2024/March/4.md", "", "2024-03-04"],
    ["year and month in one", "2024-03/04-something.md", "", "2024-03-04"],
    ["month and day in one", "2024/03-04.md", "", "2024-03-04"],
    ["a folder of the day", "2024-03-04/docker.md", "", "2024-03-04"],
    ["folders down to the day", "2024/03/04/docker.md", "", "2024-03-04"],
    ["a folder of a month is no day", "201203/docker.md", "", null],
    ["year and the rest in two", "2024-0304.md", "", "2024-03-04"],
    ["six digits as a heading", "log.md", "## 240304\n", "2024-03-04"],
    ["Korean folders", "2024년/3월/4일.md", "", "2024-03-04"],
    ["heading", "log.md", "# 📆 2024-03-04(월) TIL\n", "2024-03-04"],
    ["second line", "log.md", "### 날짜\n\t2024.03.04 (월)\n", "2024-03-04"],
    [
      "day of writing, for want of another",
      "log.md",
      log("createdDate: 2024-03-04 01:02:03"),
      "2024-03-04",
    ],
    [
      "a name at odds with its folder yields to the text",
      "2024-03/2025-03-04.md",
      "## 2024-03-04 기록\n",
      "2024-03-04",
    ],
    [
      "a line of data that opens with it",
      "log.md",
      `> 2024-03-04 | 주방 | ${"반죽과 오븐, ".repeat(9)}\n`,
      "2024-03-04",
    ],
    [
      "a long sentence with a date in it",
      "log.md",
      `2024-03-04 에는 ${"반죽과 오븐, ".repeat(9)}\n`,
      null,
    ],
    [
      "a name one year off, where the weekday tells",
      "2023-03-04.md",
      "날짜: 2024-03-04 (월)\n",
      "2024-03-04",
    ],
    ["a weekday that does not", "2023-03-04.md", "날짜: 2024-03-04 (토)\n", "2023-03-04"],
    [
      "another day with its weekday",
      "2023-03-05.md",
      "日期：2024年3月4日（星期一）\n",
      "2023-03-05",
    ],
    [
      "a name one year off, in Chinese",
      "2023-03-04.md",
      "日期：2024年3月4日（星期一）\n",
      "2024-03-04",
    ],
    ["a week and a day are no date", "week-10/day-03.md", "", null],
    ["a date far down", "log.md", `${"글\n\n".repeat(20)}2024-03-04 에 있었던 일\n`, null],
  ])("%s", (_, path, text, date) => {
    expect(readLog(text, path).entries[0]?.date).toBe(date);
  });

  test("the day of writing stays beside the day that was logged", () => {
    const text = log('title: TIL-20240304~06\ncreatedDate: "2024-03-07 00:10:00"');
    const [entry] = readLog(text, "a.md").entries;
    expect(entry).toMatchObject({ date: "2024-03-04", until: "2024-03-06", written: "2024-03-07" });
  });
});
