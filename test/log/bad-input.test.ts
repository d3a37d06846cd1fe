import { describe, expect, test } from "vitest";
import { messageLine } from "../../src/log/message";
import { readLog } from "../../src/log/read-log";

const read = (text: string) => {
  const { entries, messages } = readLog(text, "2025-10-13.md");
  return { entry: entries[0], lines: messages.map(messageLine) };
};

const body = "\n오늘 쓴 글\n";

// What is wrong, in which words, and what is read all the same.
describe.each([
  [
    "broken YAML",
    `---\ntitle: a: b\ntags: [도커, "자바"]\n---\n${body}`,
    /^2025-10-13\.md:2:\d+ front-matter-yaml found YAML that cannot be read \(.+\), expected a YAML mapping/,
    { title: "a: b", tags: ["도커", "자바"] },
  ],
  [
    "a tab in it",
    `---\ntitle: 탭\ntags:\n\t- 도커\n\t- 자바\n---\n${body}`,
    /:4:1 front-matter-yaml found YAML that cannot be read \(Tabs are not allowed as indentation\)/,
    { title: "탭", tags: ["도커", "자바"] },
  ],
  [
    "a title that becomes an object",
    `---\ntitle: {{ title }}\n---\n${body}`,
    /:2:8 front-matter-type found a mapping as title, expected a text as title/,
    { title: "2025-10-13" },
  ],
  [
    "a full-width space behind a key",
    `---\ndate:\u30002025-10-13\ntitle: 하나\n---\n${body}`,
    /:2:6 odd-space found a full-width space, expected an ordinary space, or none/,
    { date: "2025-10-13", title: "하나" },
  ],
  [
    "a zero-width space before front matter",
    `\u200B---\ntitle: 하나\ntags: [\u200B도커\u200B]\n---\n${body}`,
    /:1:1 odd-space found a zero-width space/,
    { title: "하나", tags: ["도커"] },
  ],
  ["nothing at all", "", /:1:1 empty-log found no text below the front matter/, { body: "" }],
  [
    "nothing but NUL",
    "\0\0\n",
    /:1:1 control-character found the control character U\+0000, expected text without it/,
    { body: "\uFFFD\uFFFD\n" },
  ],
  [
    "a terminal's colours",
    "하나\n\n색 \x1b[31m빨강\n\x1b[0m\n",
    /:3:3 control-character found the control character U\+001B \(escape\), and such on 1 more line,/,
    { body: "하나\n\n색 \x1b[31m빨강\n\x1b[0m\n" },
  ],
])("%s", (_, text, line, fields) => {
  test("is told", () => expect(read(text).lines).toContainEqual(expect.stringMatching(line)));
  test("costs nothing that can be read", () => {
    expect(read(text).entry).toMatchObject(fields);
    if (text.includes(body)) expect(read(text).entry?.body).toBe(body);
  });
});

describe.each([
  ["full-width", "\u3000"],
  ["no-break", "\u00A0"],
  ["zero-width", "\u200B"],
])("a %s space", (name, odd) => {
  test.each([
    [`##${odd}내일 할 일\n\n- [ ] 하나\n`, "1:3"],
    [`${odd}## 내일 할 일\n\n- [ ] 하나\n`, "1:1"],
    [`## 내일 할 일\n\n-${odd}[ ] 하나\n`, "3:2"],
    [`## 내일 할 일\n\n- [${odd}] 하나\n`, "3:4"],
    [`## 내일 할 일\n\n- [ ]${odd}하나\n`, "3:6"],
  ])("at a mark is told, and the plan is read: %j", (text, place) => {
    const { entry, lines } = read(text);
    expect(entry?.tasks).toMatchObject([{ text: "하나", status: "open" }]);
    const told = `2025-10-13.md:${place} odd-space found a ${name} space, expected an ordinary space, or none`;
    expect(lines).toEqual([told]);
  });

  test("anywhere else is nobody's business", () => {
    expect(read(`가${odd}나\n\n\`\`\`\n-${odd}가\n\`\`\`\n`).lines).toEqual([]);
  });
});
