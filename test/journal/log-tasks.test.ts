import { expect, test } from "vitest";
import { tasksByLog } from "../../src/journal/log-tasks";
import { carryCount } from "../../src/journal/thread";
import { buildThreads } from "../../src/journal/threads";
import { readJournal } from "./sample-journal";
import { outcomeText } from "./thread-line";

const journal = readJournal("content");
const logs = tasksByLog(buildThreads(journal));

test("a log tells what had been planned for its day, and what became of its own plan", () => {
  const item = journal.entries.find(({ url }) => url === "/minseo/2025/11/04/");
  const { due, own } = (item && logs.get(item)) ?? { due: [], own: [] };
  expect(due.map(({ step, at }) => [step.text, at, outcomeText(step.outcome)])).toEqual([
    ["해커톤 코드에서 살릴 것만 PR 올리기", 1, "done by review on 11-04"],
    ["OFFSET 페이지네이션을 커서 방식으로 바꿔보기", 0, "done by review on 11-04"],
    ["멘토님 피드백 반영: 시드 값을 옵션으로 빼기", 0, "carried by review on 11-04"],
  ]);
  const told = own.map(({ task, step, thread, at }) => [
    task.text,
    outcomeText(step.outcome),
    `${at + 1} of ${carryCount(thread) + 1}`,
    outcomeText(thread.outcome),
  ]);
  expect(told).toEqual([
    ["시드 값을 옵션으로 빼기", "carried", "2 of 4", "done by review on 11-10"],
    ["커서 API 문서 써서 공유하기", "let-go", "1 of 1", "let-go"],
  ]);
});
