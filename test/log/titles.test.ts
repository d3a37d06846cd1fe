import { describe, expect, test } from "vitest";
import { readLog } from "../../src/log/read-log";

const title = (path: string, text: string) => readLog(text, path).entries[0]?.title;

describe("the title of a log", () => {
  test.each([
    ["front matter first", "2024-03-04.md", "---\ntitle: 달력\n---\n# 시계\n", "달력"],
    ["a heading before the name", "2024-03-04.md", "글\n\n# 시계 고치기\n", "시계 고치기"],
    ["a dated heading of any level", "log.md", "### 2024-03-04 TIL\n\n글\n", "2024-03-04 TIL"],
    ["a label that says more", "clock.md", "# WorkLog: 시계\n\n글\n", "WorkLog: 시계"],
    ["what a log is called", "clock.md", "# 日報\n\n글\n", "日報"],
    ["no section", "clock.md", "# 오늘 한 일\n- 시계\n", "clock"],
    ["no section below sections", "clock.md", "# 已完成\n- 가\n\n# 存档\n- 나\n", "clock"],
    ["no plan with its subject", "clock.md", "# 내일 할 일: 시계\n- 태엽\n", "clock"],
    ["no heading of a lower level", "clock.md", "## 시계\n", "clock"],
  ])("%s", (_, path, text, expected) => {
    expect(title(path, text)).toBe(expected);
  });

  test.each([
    ["2024/03/04.md", "2024-03-04"],
    ["2024/03/04/README.md", "2024-03-04"],
    ["2024/March/4.md", "2024-03-04"],
    ["2024년/3월/4일.md", "2024-03-04"],
    ["2024/03/04(월).md", "2024-03-04"],
    ["2024/03/4th.md", "2024-03-04"],
    ["2024/0304.md", "2024-03-04"],
    ["2024-03/day-04.md", "2024-03-04"],
    ["2024/03-04-clock.md", "03-04-clock"],
    ["notes/04.md", "04"],
  ])("%s without one is called %s", (path, expected) => {
    expect(title(path, "글\n")).toBe(expected);
  });
});
