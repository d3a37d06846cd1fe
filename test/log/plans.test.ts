import { describe, expect, test } from "vitest";
import { readLog } from "../../src/log/read-log";

const read = (text: string) => {
  const { entries, messages } = readLog(text, "2024-03-04.md");
  return {
    kinds: entries[0]?.sections.map(({ kind }) => kind),
    tasks: entries[0]?.tasks.map(({ text: task }) => task),
    rules: messages.map(({ rule, line }) => `${line} ${rule}`),
  };
};

describe("a label that names no day", () => {
  test.each([
    ["after the topic", "## 주제\n- 정렬\n\n## 학습 목표\n- 가\n\n## 메모\n- 나\n", "review"],
    ["after the topic in line", "## Topic: sorting\n- heaps\n\n## TODO\n- a\n", "review"],
    [
      "after a word of greeting",
      "# 월요일\n비가 온다.\n\n## TODO\n- 가\n\n## 한 일\n- 나\n",
      "review",
    ],
    [
      "after work, before what was learned",
      "## 정렬\n글\n\n## TODO\n- 가\n\n## 배운 점\n- 나\n",
      "plan",
    ],
    ["after what was done", "## 한 일\n- 나\n\n## TODO\n- 가\n\n## 배운 점\n- 다\n", "plan"],
    ["after words alone", "# 월요일\n비가 온다.\n\n## TODO\n- 가\n", "plan"],
    ["before an appendix", "## 한 일\n- 나\n\n## TODO\n- 가\n\n## 알아둘 것\n- 다\n", "plan"],
    ["over code", "# To do list\n\n## State\n\n```js\nlet a;\n```\n", "notes"],
    ["over code, with boxes", "# To do list\n- [ ] a\n\n```js\nlet a;\n```\n", "review"],
  ])("%s", (_, text, kind) => {
    const kinds = read(text).kinds ?? [];
    expect(kinds.find((each) => each !== "notes") ?? "notes").toBe(kind);
  });
});

test.each([
  ["내일 할 일\n빵 굽기\n물 주기\n\n느낀 점\n즐거웠다\n", ["빵 굽기", "물 주기"]],
  ["어제는 쉬었다.\n내일 할 일\n빵 굽기\n", []],
  ["내일\n보자\n", []],
])("a text without Markdown: %j", (text, tasks) => {
  expect(read(`오늘은 달렸다.\n\n${text}`).tasks).toEqual(tasks);
});

describe("the tasks of a plan", () => {
  const plan = (text: string) => read(`## 한 일\n글\n\n## 내일 할 일\n${text}`).tasks;

  test.each([
    [
      "remarks below the boxes",
      "- [ ] 가\n- [ ] 나\n\n- 다를 끝냈다.\n- 라를 고쳤습니다\n",
      ["가", "나"],
    ],
    [
      "remarks in English",
      "- [ ] a\n\n- Fixed the clock.\n- Feed the cat\n",
      ["a", "Feed the cat"],
    ],
    ["remarks in Japanese", "- [ ] 掃除\n\n- 時計を直しました\n", ["掃除"]],
    [
      "a task without its box",
      "- [ ] 가\n\n- 나 고치기\n- 다가 있다\n",
      ["가", "나 고치기", "다가 있다"],
    ],
    ["right below the boxes", "- [ ] 가\n- 어제 못 했다\n", ["가", "어제 못 했다"]],
    ["before the boxes", "- 어제 못 했다\n\n- [ ] 가\n", ["어제 못 했다", "가"]],
    [
      "names of fields",
      "- 03_data_structures\n  - 힙\n  - 트리\n- Operating-Systems\n  - 락\n",
      ["힙", "트리", "락"],
    ],
    [
      "names of fields, one of two words",
      "- 주방\n  - 반죽\n- 작은 정원\n  - 물 주기\n- 서재\n  - 책 꽂기\n",
      ["반죽", "물 주기", "책 꽂기"],
    ],
    [
      "sentences among which one is a word",
      "- 달력 고치기\n  - 주의 시작\n- 시계 보기\n  - 태엽\n- 정원\n  - 물 주기\n",
      ["달력 고치기", "시계 보기", "물 주기"],
    ],
    [
      "a numbered item with more below",
      "- 1. 오븐 닦기\n  - 걸레로\n- 2. 물 주기\n",
      ["오븐 닦기", "물 주기"],
    ],
    ["numbers glued to a name", "- 3.오븐 닦기\n- 4. 물 주기\n", ["3.오븐 닦기", "물 주기"]],
    [
      "lines that end with a semicolon",
      "오븐을 닦는다；\n정원에 물을 준다；\n",
      ["오븐을 닦는다；", "정원에 물을 준다；"],
    ],
    [
      "lines too long to be wrapped",
      `Bake ${"bread and ".repeat(10)}cake\nWater the garden\n`,
      [`Bake ${"bread and ".repeat(10)}cake`, "Water the garden"],
    ],
    [
      "a line that was wrapped",
      `Bake ${"bread and ".repeat(6)}cake\nFor the party\n`,
      [`Bake ${"bread and ".repeat(6)}cake For the party`],
    ],
    ["names of branches", "- feat/new-calendar\n  - 주의 시작을 바꾼다\n", ["feat/new-calendar"]],
    ["sentences with more below", "- 달력 고치기\n  - 주의 시작\n", ["달력 고치기"]],
    [
      "the label once more",
      "- 내일: 달력\n- Next steps: clock\n- 회의: 3시\n",
      ["달력", "clock", "회의: 3시"],
    ],
    [
      "of a schedule",
      "- 2024/3/5 가\n- 2024/3/11 나\n- 2024/3/12 다\n- 2023/3/5 라\n- 마\n",
      ["2024/3/5 가", "2024/3/11 나", "마"],
    ],
    ["with few dates", "- 2025-01-01 가\n- 나\n- 다\n", ["2025-01-01 가", "나", "다"]],
    ["with dates of no year", "- 1/30 가\n- 2/15 나\n", ["1/30 가", "2/15 나"]],
  ])("%s", (_, text, tasks) => {
    expect(plan(text)).toEqual(tasks);
  });

  test.each([
    ["## 내일 할 일: 시계 고치기\n", ["시계 고치기"]],
    ["## 내일 할 일: 없음\n", []],
    ["## 내일 할 일: 2024-03-05\n", []],
    ["## 내일 할 일: 시계\n- 태엽 감기\n", ["태엽 감기"]],
    ["## 내일 할 일: 시계\n---\n- 태엽 감기\n", ["태엽 감기"]],
  ])("%j", (text, tasks) => {
    expect(read(text).tasks).toEqual(tasks);
  });
});

test.each([
  ["## 다음 단계\n\n### 내일 할 일\n- 빵 굽기\n\n### 이번 주 목표\n- 정원\n", ["빵 굽기"]],
  ["## 다음 단계\n\n### 부엌\n- 빵 굽기\n\n### 정원\n- 물 주기\n", ["빵 굽기", "물 주기"]],
])("the goals of a week below a plan are none of it: %j", (text, tasks) => {
  expect(read(text).tasks).toEqual(tasks);
});

test.each([
  ["✅ 내일 할 일\n\n빵 굽기\n물 주기\n", ["빵 굽기", "물 주기"]],
  ["✅ 내일 할 일\n- 빵 굽기\n- 물 주기\n", ["빵 굽기", "물 주기"]],
  ["☑ 내일 할 일\n☐ 빵 굽기\n", []],
  ["- [x] 빵 굽기\n- [x] 내일 할 일\n- 물 주기\n", []],
])("a box is an ornament of a label, not of a task: %j", (text, tasks) => {
  expect(read(`오늘은 달렸다.\n\n${text}`).tasks).toEqual(tasks);
});

test("the marks of a merge are told, and no text", () => {
  const text =
    "## 내일 할 일\n<<<<<<< HEAD\n- 가\n=======\n- 나\n>>>>>>> main\n\n```\n<<<<<<< a\n=======\n>>>>>>> b\n```\n";
  expect(read(text)).toMatchObject({ tasks: ["가", "나"], rules: ["2 merge-conflict"] });
});
