import { describe, expect, test } from "vitest";
import { elements, html, page, text } from "./page";

/** The lines of the one block of code, each with its classes. */
function lines(markdown: string): string[] {
  return elements(page(html(markdown)).main)
    .filter((element) => /^line\b/.test(classOf(element)))
    .map((element) => `${classOf(element).slice("line".length).trim()}|${text(element)}`);
}

function classOf({ attrs }: ReturnType<typeof elements>[number]): string {
  return attrs.find(({ name }) => name === "class")?.value ?? "";
}

const fence = (info: string, ...code: string[]) => [`\`\`\`${info}`, ...code, "```"].join("\n");

describe("marked lines", () => {
  test.each<[string, string, string[]]>([
    [
      "by number",
      fence("js {2,4-9}", "a", "b", "c", "d"),
      ["|a\n", "marked|b\n", "|c\n", "marked|d\n"],
    ],
    ["by a comment", fence("js", "a", "  // highlight-next-line", "b"), ["|a\n", "marked|b\n"]],
    [
      "from a comment to another",
      fence("yaml", "# highlight-start", "a: 1", "b: 2", "# highlight-end", "c: 3"),
      ["marked|a: 1\n", "marked|b: 2\n", "|c: 3\n"],
    ],
    ["in HTML and CSS", fence("html", "<!-- highlight-next-line -->", "<b>"), ["marked|<b>\n"]],
    ["in JSX", fence("jsx", "{/* highlight-next-line */}", "<B />"), ["marked|<B />\n"]],
    ["behind the line", fence("js", "a // highlight-line", "b"), ["marked|a\n", "|b\n"]],
    [
      "a range from here",
      fence("js", "a", "// highlight-range{2-3}", "b", "c", "d"),
      ["|a\n", "|b\n", "marked|c\n", "marked|d\n"],
    ],
    ["without an end", fence("js", "a", "// highlight-start", "b"), ["|a\n", "marked|b\n"]],
    ["not where it is said in passing", fence("js", "// see highlight-start", "b"), []],
    ["beyond the last", fence("js {9-999999}", "a"), ["|a\n"]],
    ["without a language", fence(" {1}", "a", "b"), ["marked|a\n", "|b\n"]],
  ])("%s", (_name, markdown, expected) => expect(lines(markdown)).toEqual(expected));
});

test("numbers", () => {
  const numbered = html(fence("js showLineNumbers", "a", "", "b"));
  expect(numbered).toContain('<pre class="code numbered"');
  expect(lines(fence("js showLineNumbers", "a", "", "b"))).toEqual(["|a\n", "|\n", "|b\n"]);
  expect(html(fence("js=12", "a"))).toContain('style="--first:12"');
});

test("what goes over several lines is coloured in each", () => {
  const rendered = html(fence("js {2}", "/* a", "b */"));
  expect(rendered.match(/<span class="token comment">/g)).toHaveLength(2);
  expect(text(page(rendered).main)).toContain("/* a\nb */\n");
});

describe("differences", () => {
  test.each<[string, string, string[]]>([
    ["of text", fence("diff", " a", "-b", "+c"), ["| a\n", "removed|-b\n", "added|+c\n"]],
    [
      "of code",
      fence("diff-ts", "@@ -1 +1 @@", "-let a = 1", "+const a = 1"),
      ["hunk|@@ -1 +1 @@\n", "removed|-let a = 1\n", "added|+const a = 1\n"],
    ],
    [
      "with lines that say nothing",
      fence("diff", "", "한글", "-"),
      ["|\n", "hunk|한글\n", "removed|-\n"],
    ],
    ["marked as well", fence("diff {2}", "-b", "+c"), ["removed|-b\n", "marked added|+c\n"]],
  ])("%s", (_name, markdown, expected) => expect(lines(markdown)).toEqual(expected));

  test("the code in them is coloured", () =>
    expect(html(fence("diff-ts", "+const a = 1"))).toContain('<span class="token keyword">const'));
});

test("a title", () => {
  const rendered = html(fence('ts title="<a> & b"', "x"));
  expect(rendered).toMatch(
    /^<figure class="code-block"><figcaption>&lt;a&gt; &amp; b<\/figcaption>/,
  );
  expect(rendered).toContain('aria-label="&lt;a&gt; &amp; b"');
});

test("a diagram is its source, for a script to draw", () => {
  const rendered = html(fence("mermaid", "graph TD; A-->B"));
  expect(rendered).toContain('<pre class="code mermaid"');
  expect(rendered).toContain(">graph TD; A--&gt;B\n</pre>");
});
