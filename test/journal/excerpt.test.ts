import { expect, test } from "vitest";
import { excerptOf } from "../../src/journal/excerpt";
import type { LogEntry } from "../../src/log/entry";
import { readLog } from "../../src/log/read-log";

const excerpt = (text: string) => excerptOf(readLog(text, "2025-10-13.md").entries[0] as LogEntry);

test.each([
  [
    "---\ntags: til\n---\n\n- **도커** [볼륨](https://a.kr)을 지웠다.\n- 다시 만들었다.",
    "도커 볼륨을 지웠다. 다시 만들었다.",
  ],
  ["# 제목\n\n## 배운 것\n\n각주[^1]도 있다\n\n```\ncode\n```\n\n[^1]: 끝", "각주도 있다"],
  ["## 아쉬운 점\n\n- 늦었다\n\n## 내일 할 일\n\n- 자기", ""],
  ["", ""],
])("%j begins %j", (text, expected) => expect(excerpt(text).startsWith(expected)).toBe(true));

test("a long text ends with a whole word, a long word where it must", () => {
  const words = excerpt("단어 ".repeat(100));
  expect(words).toMatch(/^(단어 )+단어…$/);
  expect(words.length).toBeLessThanOrEqual(141);
  expect(excerpt(`${"글".repeat(136)}. ${"글".repeat(9)}`)).toBe(`${"글".repeat(136)}…`);
  expect(excerpt("글".repeat(300))).toBe(`${"글".repeat(140)}…`);
});
