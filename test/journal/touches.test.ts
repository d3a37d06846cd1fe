import { expect, test } from "vitest";
import { taskWords } from "../../src/journal/task-words";
import { touchFinder } from "../../src/journal/touches";
import { journalOfLogs } from "./sample-journal";

/** The line of a log in which the words of a task come up. */
function touchedLine(task: string, log: string): number | null {
  const { entries } = journalOfLogs([["a", "a/2025-10-14.md", log]]);
  return touchFinder()({ text: task, words: taskWords(task) }, entries)?.line ?? null;
}

test.each<[string, string, string, number | null]>([
  [
    "Korean stems at the beginning of words",
    "보조 인덱스를 지우고 적재하기",
    "쉬었다.\n\n보조 인덱스를 없앤 뒤 적재했다.",
    3,
  ],
  ["not within words", "배포 자동화", "재배포하고 비자동화된 것을 봤다.", null],
  [
    "Latin words as a whole, but for endings",
    "Turn the divs into buttons",
    "Turned all divs into real button elements.",
    1,
  ],
  ["not within Latin words", "Learn Java streams", "JavaScript, and upstream work.", null],
  ["numbers must come up too", "미션 6 구현", "미션 5를 했다.", null],
  [
    "in one block, not scattered",
    "도커 볼륨 위치 확인",
    "도커를 켰다.\n\n볼륨을 낮췄다.\n\n위치를 물었다.",
    null,
  ],
  [
    "list items are blocks",
    "도커 볼륨 확인",
    "- 도커를 켰다\n- 볼륨을 낮췄다\n- 도커 볼륨은 여기 있다",
    3,
  ],
  ["the heading above counts", "도커 볼륨 확인", "## 도커\n\n- 설치\n- 볼륨은 여기 있다", 4],
  [
    "where most comes up",
    "도커 볼륨 위치 확인",
    "도커 볼륨을 지웠다.\n\n도커 볼륨 위치를 알았다.",
    3,
  ],
  ["one telling word alone is enough where there is no other", "JVM 공부하기", "JVM은 크다.", 1],
  ["what one does every day proves nothing", "정리하기", "정리했다.", null],
  [
    "an identifier counts twice",
    "noUncheckedIndexedAccess burns",
    "Tried `noUncheckedIndexedAccess`.",
    1,
  ],
  [
    "one sentence of a long plan",
    "도커 볼륨을 보자. 시간이 나면 네트워크와 방화벽도 봐야겠다.",
    "도커 볼륨을 봤다.",
    1,
  ],
  ["not in a plan", "도커 볼륨 확인", "쉬었다.\n\n## 내일 할 일\n\n- 도커 볼륨 청소", null],
  [
    "not in a reflection",
    "도커 볼륨 확인",
    "쉬었다.\n\n## 아쉬운 점\n\n- 도커 볼륨을 또 못 봤다.",
    null,
  ],
  ["not in code", "도커 볼륨 확인", "쉬었다.\n\n```\n도커 볼륨\n```", null],
  ["not in addresses", "docker volume list", "쉬었다. <https://example.org/docker/volume>", null],
  ["not at an empty checkbox", "도커 볼륨 확인", "- [ ] 도커 볼륨 확인\n- [x] 운동", null],
  ["at a ticked one", "도커 볼륨 확인", "- [x] 도커 볼륨 확인", 1],
  ["not in a list of goals", "도커 볼륨 확인", "## 이번주 목표\n\n- 도커 볼륨 확인", null],
])("%s", (_, task, log, line) => {
  expect(touchedLine(task, log)).toBe(line);
});
