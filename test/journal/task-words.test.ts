import fc from "fast-check";
import { expect, test } from "vitest";
import { englishStem } from "../../src/journal/english-stem";
import { koreanStem } from "../../src/journal/korean-stem";
import { taskWords } from "../../src/journal/task-words";

test.each([
  ["도커를", "도커"],
  ["도커에서는", "도커"],
  ["게이트웨이", koreanStem("게이트웨이를").stem],
  ["회의", "회의"],
  ["결과를", "결과"],
  ["책은", "책"],
  ["정리하기", "정리"],
  ["정리해보기", "정리"],
  ["정리해야겠다", "정리"],
  ["재현하는", "재현"],
  ["권한", "권한"],
  ["이해하기", "이해"],
  ["읽어보기", "읽"],
  ["찾아봐야겠다", "찾"],
  ["돌려보기", "돌리"],
  ["바꿔보기", "바꾸"],
  ["붙이기", "붙이"],
  ["후기", "후기"],
  ["해보기", ""],
])("%s is %s", (word, stem) => {
  expect(koreanStem(word).stem).toBe(stem);
});

test.each([
  ["steps", "step"],
  ["running", "run"],
  ["writing", "writ"],
  ["write", "writ"],
  ["studies", "stud"],
  ["study", "stud"],
  ["class", "class"],
  ["minseo's", "minseo"],
])("%s is %s", (word, stem) => {
  expect(englishStem(word)).toBe(stem);
});

test("no text is too strange, and none takes long", () => {
  const hostile = [
    "가".repeat(1e5),
    "이".repeat(1e5),
    "(".repeat(1e5),
    "https://".repeat(1e4),
    "ー",
  ];
  for (const text of hostile) expect(taskWords(text).weight).toBeGreaterThanOrEqual(0);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const { words, weight, names } = taskWords(text);
      expect(weight).toBeGreaterThanOrEqual(words.size / 2);
      expect(names).toBeLessThanOrEqual(words.size);
    }),
  );
});

test("NFC and NFD, wide and narrow letters are one", () => {
  expect(taskWords("도커 ＡＰＩ 정리".normalize("NFD"))).toEqual(taskWords("도커 API 정리"));
});

test("hostile negations take no time", () => {
  for (const text of ["no ", "why ", "안 ", "지 ", "a", "not why ", " - "].map(
    (one) => `${one.repeat(3e4)}n't`,
  )) {
    const start = performance.now();
    taskWords(text);
    expect(performance.now() - start).toBeLessThan(2000);
  }
});
