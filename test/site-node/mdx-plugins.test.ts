import { expect, test } from "vitest";
import type { HastNode } from "../../src/site/mdx/hast";
import { rehypeCode } from "../../src/site/mdx/rehype-code";
import { rehypeTaskItems } from "../../src/site/mdx/rehype-task-items";
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
