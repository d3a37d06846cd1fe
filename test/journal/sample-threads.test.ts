import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { carryCount, isOpen } from "../../src/journal/thread";
import { buildThreads } from "../../src/journal/threads";
import { threadsByAuthor } from "../../src/journal/threads-by-author";
import { readJournal } from "./sample-journal";
import { threadLine } from "./thread-line";

const threads = buildThreads(readJournal("content"));

test("the sample logs: every thread as a careful reader tells it", () => {
  const expected = readFileSync(new URL("sample-threads.txt", import.meta.url), "utf8");
  expect(threads.map(threadLine)).toEqual(expected.trimEnd().split("\n"));
});

test("the morning after the last sample log: what is open, and how often it was carried", () => {
  const board = threadsByAuthor(threads.filter(isOpen)).map(({ author, threads }) => [
    author.id,
    threads.map((thread) => `${thread.steps.at(-1)?.text} ×${carryCount(thread)}`),
  ]);
  expect(board).toEqual([
    [
      "emma",
      [
        "Make the card titles real headings ×0",
        "Upgrade to React 19 ×0",
        "Ask Minseo's mum what she found confusing ×0",
      ],
    ],
    ["jiho", ["모니터링 붙이기 ×3", "롤백 연습 한 번 해보기 ×0", "compose 회고 글 마저 쓰기 ×0"]],
    [
      "minseo",
      ["부하 테스트 시나리오 작성하기 ×0", "커버링 인덱스 실험하기 ×0", "코루틴 강의 2강 듣기 ×0"],
    ],
  ]);
});
