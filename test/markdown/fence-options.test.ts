import { describe, expect, test } from "vitest";
import { type FenceOptions, readFenceOptions } from "../../src/markdown/fence-options";

const none: FenceOptions = {
  language: null,
  diff: null,
  title: null,
  firstNumber: null,
  marks: [],
};

describe("what stands behind the backticks", () => {
  test.each<[string, Partial<FenceOptions>]>([
    ["", {}],
    ["ts", { language: "ts" }],
    ['ts title="src/a.ts"', { language: "ts", title: "src/a.ts" }],
    ["ts title='한 글.ts'", { language: "ts", title: "한 글.ts" }],
    ["ts filename=a.ts {2}", { language: "ts", title: "a.ts", marks: [[2, 2]] }],
    ["ts:src/a.ts", { language: "ts", title: "src/a.ts" }],
    ["ts:src/a.ts{1-2}", { language: "ts", title: "src/a.ts", marks: [[1, 2]] }],
    ["js:title=a.js", { language: "js", title: "a.js" }],
    ["{.yml}", { language: "yml" }],
    [
      "js{1,3-5}",
      {
        language: "js",
        marks: [
          [1, 1],
          [3, 5],
        ],
      },
    ],
    [
      "js { 1, 3..5 }",
      {
        language: "js",
        marks: [
          [1, 1],
          [3, 5],
        ],
      },
    ],
    [
      'py hl_lines="1 3-4"',
      {
        language: "py",
        marks: [
          [1, 1],
          [3, 4],
        ],
      },
    ],
    ["js showLineNumbers", { language: "js", firstNumber: 1 }],
    ["js showLineNumbers=false", { language: "js" }],
    ["js {numberLines}", { language: "js", firstNumber: 1 }],
    ["js{numberLines: true}", { language: "js", firstNumber: 1 }],
    ["js {numberLines: 7}", { language: "js", firstNumber: 7 }],
    ["js showLineNumbers startLineNumber=5", { language: "js", firstNumber: 5 }],
    ["ruby linenos", { language: "ruby", firstNumber: 1 }],
    ['py linenos="table" linenostart="3"', { language: "py", firstNumber: 3 }],
    ["ts:line-numbers=3 {1}", { language: "ts", firstNumber: 3, marks: [[1, 1]] }],
    ["ts:no-line-numbers", { language: "ts" }],
    ["js=", { language: "js", firstNumber: 1 }],
    ["js=12", { language: "js", firstNumber: 12 }],
    ['js title="showLineNumbers {1}"', { language: "js", title: "showLineNumbers {1}" }],
    ["diff", { language: "diff", diff: { of: null } }],
    ["diff-ts", { language: "diff-ts", diff: { of: "ts" } }],
    ["diff ts:a.ts", { language: "diff", diff: { of: "ts" }, title: "a.ts" }],
    ["diff-nope", { language: "diff-nope" }],
    ["js 이 코드는 틀렸다", { language: "js" }],
    ["{python, echo=FALSE}", { language: "python" }],
  ])("%s", (info, options) => expect(readFenceOptions(info)).toEqual({ ...none, ...options }));
});
