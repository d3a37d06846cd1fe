import { expect, test } from "vitest";
import { readLog } from "../../src/log/read-log";
import type { HastNode } from "../../src/site/mdx/hast";
import { mdxHeadings } from "../../src/site/mdx/headings";
import { rehypeCode } from "../../src/site/mdx/rehype-code";
import { rehypeTaskItems } from "../../src/site/mdx/rehype-task-items";
import { rehypeTitle } from "../../src/site/mdx/rehype-title";
import { rehypeWikiLinks } from "../../src/site/mdx/rehype-wiki-links";

const text = (value: string): HastNode => ({ type: "text", value });
const node = (tagName: string, children: HastNode[], more: Partial<HastNode> = {}): HastNode => ({
  type: "element",
  tagName,
  children,
  ...more,
});

test("an .mdx log's code has title, marks and colours", () => {
  const code = node("code", [text("let a\nlet b\n")], {
    properties: { className: ["language-js"] },
    data: { meta: 'title="a.js" {2}' },
  });
  const tree = node("div", [node("pre", [code])]);
  rehypeCode()(tree);
  const written = JSON.stringify(tree);
  expect(tree.children?.[0]?.tagName).toBe("figure");
  expect(written).toContain('"value":"a.js"');
  expect(written).toContain('"className":["line","marked"]');
  expect(written).toContain('"className":["token","keyword"]');
});

test("an .mdx log's [[names]] are links to look up, but not in code", () => {
  const tree = node("p", [text("가 [[2021-01-28|그날]] 나 [[1]]"), node("code", [text("[[a]]")])]);
  rehypeWikiLinks()(tree);
  const [before, link, after, code] = tree.children ?? [];
  expect(before?.value).toBe("가 ");
  expect(link).toMatchObject({ tagName: "a", properties: { dataPath: "[[2021-01-28]]" } });
  expect(after?.value).toBe(" 나 [[1]]");
  expect(code?.children).toEqual([text("[[a]]")]);
});

test("an .mdx log's checkboxes are labelled by their own lines", () => {
  const box = node("input", [], { properties: { type: "checkbox" } });
  const tree = node("ul", [
    node("li", [box, text(" 할 일"), node("ul", [node("li", [text("가")])])]),
  ]);
  rehypeTaskItems()(tree);
  const [label, below] = tree.children?.[0]?.children ?? [];
  expect(label).toMatchObject({ tagName: "label", children: [box, text(" 할 일")] });
  expect(below?.tagName).toBe("ul");
});

test.each([
  ["a heading before all else", "import A from './a'\n\n# 진행률\n\n## 배운 점\n", ["배운 점"]],
  ["one with code", "# `Map<K>`\n\n## 배운 점\n", ["배운 점"]],
  ["not one below a text", "오늘은\n\n# 진행률\n", ["진행률"]],
  ["not one that holds a link", "# [진행률](https://a.kr)\n\n## 배운 점\n", ["진행률", "배운 점"]],
  ["not one that heads a plan", "# 내일 할 일\n\n- [ ] 하나\n", ["내일 할 일"]],
])("the title is left to the page, and to its contents: %s", (_, body, headings) => {
  const value = `---\ndate: 2025-10-13\n---\n\n${body}`;
  const [entry] = readLog(value, "a.mdx").entries;
  if (!entry) throw new Error("a log has an entry");
  expect(mdxHeadings(entry).map(({ text }) => text.trim())).toEqual(headings);
  const lines = value.split("\n");
  const tree = node(
    "div",
    lines.flatMap((line, at) =>
      line.startsWith("#")
        ? [
            node(`h${line.indexOf(" ")}`, [text(line)], {
              position: { start: { line: at + 1 }, end: { line: at + 1 } },
            }),
          ]
        : [],
    ),
  );
  rehypeTitle()(tree, { path: "a.mdx", value });
  expect(tree.children).toHaveLength(headings.length);
});

test.each([
  ['<Badge text="새" /> 값 {1 + 1}', "값", "값"],
  ["<Badge>새</Badge> 기능", "새 기능", "새-기능"],
  ["`<T>`와 `{a}`", "<T>와 {a}", "t와-a"],
])("the contents name the heading %s by its words", (heading, text, id) => {
  const [entry] = readLog(`처음\n\n## ${heading}\n`, "2025-10-13.mdx").entries;
  if (!entry) throw new Error("a log has an entry");
  expect(mdxHeadings(entry)).toEqual([{ id, text, depth: 2 }]);
});
