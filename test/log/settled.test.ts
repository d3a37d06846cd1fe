import { expect, test } from "vitest";
import { readLog } from "../../src/log/read-log";

const settled = (text: string) => {
  const [entry] = readLog(text, "2024-03-04.md").entries;
  return entry?.settled.map(({ text: task, status, line }) => `${line} ${status} ${task}`);
};

test("a review settles what earlier plans had named, and makes no task", () => {
  const text =
    "---\ntitle: 하루\n---\n## 오늘 할 일\n- [x] 장보기\n- [ ] 청소\n- ~~빨래~~\n\n## 내일 할 일\n- 청소\n";
  expect(settled(text)).toEqual(["5 done 장보기", "6 open 청소", "7 done 빨래"]);
  expect(readLog(text, "a.md").entries[0]?.tasks).toMatchObject([{ text: "청소", line: 10 }]);
});

test("a log without a review settles nothing", () => {
  expect(settled("## 내일 할 일\n- 청소\n")).toEqual([]);
});
