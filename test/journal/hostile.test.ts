import { describe, expect, test } from "vitest";
import { excerptOf } from "../../src/journal/excerpt";
import { buildJournal } from "../../src/journal/journal";
import { tasksByLog } from "../../src/journal/log-tasks";
import { reflectionsOf } from "../../src/journal/reflections";
import { buildThreads } from "../../src/journal/threads";
import { readLog } from "../../src/log/read-log";

const times = (text: string) => text.repeat(Math.ceil(1_000_000 / text.length));
const PLAN = "## 내일 할 일\n\n";
const author = { id: "a", name: "A", email: null, avatar: null, links: [] };

// A step too many for each letter takes minutes here, and runs into the runner's own limit.
describe("a hostile log of a megabyte is put among the others", () => {
  test.each([
    ["the same task again and again", PLAN + times("- 가\n")],
    ["paragraphs of the same task", PLAN + times("가나다 라마바\n")],
    [
      "tasks of their own",
      PLAN + times("- 도커 볼륨 정리하기\n").replace(/\n/g, (_, at) => ` ${at}\n`),
    ],
    ["one long task", PLAN + times("- 도커 ")],
    ["open footnotes", times("[^")],
    ["open brackets", times("[")],
    ["reflections", `## 아쉬운 점\n\n${times("- 늦었다\n")}`],
    ["empty lines", times("\n")],
  ])("%s", (_, text) => {
    const { entries } = readLog(text, "2025-10-13.md");
    const later = readLog(`${PLAN}- 가\n`, "2025-10-14.md").entries;
    const signed = [...entries, ...later].map((entry) => ({ entry, author }));
    const { journal } = buildJournal(signed, [author], () => null, "2025-10-20");
    expect(tasksByLog(buildThreads(journal)).size).toBeGreaterThan(0);
    expect(reflectionsOf(journal.entries, Infinity)).toBeDefined();
    for (const entry of entries) expect(excerptOf(entry).length).toBeLessThan(200);
  });
});
