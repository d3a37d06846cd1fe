import { expect, test } from "vitest";
import { readingMinutes } from "../../src/log/reading-time";

test.each<[string, string, number]>([
  ["nothing", "", 1],
  ["500 syllables", "가".repeat(500), 1],
  ["with blanks and particles", "가나 다라 마바\n".repeat(250), 3],
  ["228 words", "word ".repeat(228), 1],
  ["684 words", "don't ".repeat(684), 3],
  ["Hangul and Latin", `${"가".repeat(500)} ${"Docker ".repeat(228)}`, 2],
  ["a Latin word with a particle is one", `${"Docker를 ".repeat(500)}`, 3],
  ["Japanese and Chinese", "日本語かな".repeat(300), 3],
  ["code counts half", `\`\`\`js\n${"word ".repeat(912)}\n\`\`\`\n`, 2],
  ["addresses and tags take no time", "![](./a-b-c.png) <br> https://a.kr/b ".repeat(600), 1],
  ["a fence that is not closed", `~~~\n${"word ".repeat(912)}`, 2],
])("%s", (_name, markdown, minutes) => expect(readingMinutes(markdown)).toBe(minutes));
