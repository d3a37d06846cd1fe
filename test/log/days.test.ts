import { describe, expect, test } from "vitest";
import { readLog } from "../../src/log/read-log";

const days = (headings: string[], path = "log/2024.md") =>
  readLog(headings.map((heading) => `${heading}\n\n글\n\n`).join(""), path).entries.map(
    ({ date }) => date,
  );

describe("several days in a file", () => {
  test.each([
    ["full dates", ["## 2024-03-04", "## 2024-03-05"]],
    ["numbered days", ["### Day 1: March 4, 2024", "### Day 2: Tuesday, March 5,2024"]],
    ["dates with a subject", ["## 2024-03-04 색인", "## 2024-03-05 - 캐시"]],
    ["dates behind a subject", ["# 첫날 (2024-03-04)", "# 둘째 날 (2024-03-05)"]],
    ["six digits", ["## 240304", "## 240305"]],
    ["months and days", ["## 03.04", "## 03.05"]],
    ["months and days in words", ["## 3월 4일", "## 3월 5일"]],
    ["months and days with weekdays", ["## 3/4 (월)", "## 3/5 (화)"]],
    ["lines of text", ["-- 4 Mar 2024 --", "-- 5 Mar 2024 --"]],
  ])("%s", (_, headings) => {
    expect(days(headings)).toEqual(["2024-03-04", "2024-03-05"]);
  });

  test.each([
    ["chapters", ["## 3.4", "## 3.5"], "2024/notes.md"],
    ["chapters in a dated log", ["## 03.04", "## 03.05"], "2024-03-06.md"],
    [
      "subjects with dates in a dated log",
      ["## 2024-03-04 장애", "## 2024-03-05 장애"],
      "2024-03-06.md",
    ],
    ["one day", ["## 2024-03-04", "## 배운 것"], "log.md"],
    ["days of a range", ["## 03.04", "## 03.05"], "til-20240304-06.md"],
  ])("%s are none", (_, headings, path) => {
    expect(days(headings, path)).toHaveLength(1);
  });

  test("the title may be the first of the days", () => {
    expect(days(["# 2024.03.03(일)", "## 2024-03-04", "## 2024-03-05"], "a/log.md")).toEqual([
      "2024-03-03",
      "2024-03-04",
      "2024-03-05",
    ]);
    expect(days(["# 2024-03-04", "## 2024-03-05"], "a/log.md")).toEqual(["2024-03-04"]);
  });

  test("what stands above the first day belongs to it, and nothing is lost", () => {
    const text = "# 일지\n\n머리말\n\n## 2024-03-04\n- 하나\n## 2024-03-05\n- 둘";
    const { entries } = readLog(text, "log.md");
    expect(entries.map(({ title, bodyLine }) => [title, bodyLine])).toEqual([
      ["2024-03-04", 1],
      ["2024-03-05", 7],
    ]);
    expect(entries.map(({ body }) => body).join("")).toBe(text);
  });

  test.each(["## 📅 날짜", "### Date", "날짜\n---"])("a day begins at its %j", (head) => {
    const text = `# 기록\n\n${head}\n2024-03-04\n\n- 하나\n\n---\n\n${head}\n\n2024-03-05\n\n- 둘\n`;
    const { entries } = readLog(text, "log.md");
    expect(entries.map(({ date }) => date)).toEqual(["2024-03-04", "2024-03-05"]);
    expect(entries[1]?.body).toMatch(head);
    expect(entries[0]?.body.split(head)).toHaveLength(2);
  });

  test("a heading that says more stays with its day", () => {
    const text = "2024-03-04\n\n## 아쉬운 점\n\n2024-03-05\n\n- 둘\n";
    expect(readLog(text, "log.md").entries[0]?.body).toContain("아쉬운 점");
  });

  test("a day that cannot be is told, and opens none", () => {
    const { entries, messages } = readLog(
      "## 2024-03-04\n## 2024-03-05\n## 2024-02-30\n",
      "log.md",
    );
    expect(entries).toHaveLength(2);
    expect(messages).toMatchObject([{ rule: "impossible-date", line: 3 }]);
  });
});
