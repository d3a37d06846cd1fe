import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/markdown/render-markdown";
import { elements, html, page, text, unbalanced } from "./page";

describe("a contents list", () => {
  const headings = (body: string) =>
    renderMarkdown(body, { bodyLine: 1, sections: [] }).headings.map(
      ({ id, text, depth }) => `${depth} ${id}: ${text}`,
    );

  test.each<[string, string[]]>([
    ["글", []],
    ["## 하나\n### `둘` *셋*\n## 하나", ["2 하나: 하나", "3 둘-셋: 둘 셋", "2 하나-1: 하나"]],
    ["# 큰\n## 작은", ["2 큰: 큰", "3 작은: 작은"]],
    ["## [글](a.md) & <b>말</b>", ["2 글--말: 글 & 말"]],
    ["##\n\n## !!", ["2 section-1: !!"]],
    ["> ## 안\n\n- ## 밑", ["2 안: 안", "2 밑: 밑"]],
  ])("%s", (body, expected) => expect(headings(body)).toEqual(expected));

  test("200 headings, each with an address of its own", () => {
    const body = Array.from({ length: 200 }, (_, i) => `## 제목 ${i % 7}\n\n글\n`).join("\n");
    const ids = renderMarkdown(body, { bodyLine: 1, sections: [] }).headings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(200);
    expect(elements(page(html(body)).main).filter(({ tagName }) => tagName === "h2")).toHaveLength(
      200,
    );
  });
});

describe("stays whole", () => {
  test.each<[string, string]>([
    ["a heading of 300 characters", `## ${"제목 ".repeat(100).trim()}`],
    ["one long word", "가".repeat(3_000)],
    ["Arabic and Hebrew", "## مرحبا بالعالم\n\n- שלום (עולם) 글\n\n> [!NOTE]\n> مرحبا"],
    ["marks of direction", "a \u202eabc\u202c \u200fb\u200e"],
    ["tags left open", "<details><summary>글\n\n> [!TIP]\n> <b>말\n\n$x$ [[링크]]\n\n<td>끝"],
    ["formulas in tags left open", "<b>\n\n$$\nx\n$$\n\n<i>$y$\n\n```math\nz\n```"],
    ["code in tags left open", "<p>\n\n```js {1} title=a\n<b>\n```\n\n</div>"],
  ])("%s", (_name, body) => {
    const rendered = html(body);
    const { main, isWhole } = page(rendered);
    expect(isWhole).toBe(true);
    expect(unbalanced(rendered)).toBe(null);
    for (const [word] of body
      .replace(/<[^>]*>|\$\S*|```.*|\[!\w+\]/g, " ")
      .matchAll(/[\p{L}]{2,}/gu))
      expect(text(main)).toContain(word);
  });
});

test("what a page has to bring is told", () => {
  const uses = (body: string) => renderMarkdown(body, { bodyLine: 1, sections: [] }).uses;
  const none = { code: false, math: false, mermaid: false };
  expect(uses("글 `code` $5")).toEqual(none);
  expect(uses("```js\na\n```")).toEqual({ ...none, code: true });
  expect(uses("$x$")).toEqual({ ...none, math: true });
  expect(uses("~~~mermaid\ngraph TD\n~~~")).toEqual({ ...none, mermaid: true });
});
