import { describe, expect, test } from "vitest";
import type { Section } from "../../src/log/entry";
import { renderMarkdown } from "../../src/markdown/render-markdown";
import { html } from "./page";

const heading = (level: number, id: string, inside: string) =>
  `<div class="heading"><h${level} id="${id}">${inside}</h${level}>` +
  `<a class="anchor" href="#${id}" aria-labelledby="${id}"></a></div>\n`;

describe("GFM", () => {
  test.each([
    ["a ~~b~~ c", "<p>a <s>b</s> c</p>\n"],
    ["10~20분, 30~40분", "<p>10~20분, 30~40분</p>\n"],
    [
      "see https://a.kr/b?c.",
      '<p>see <a href="https://a.kr/b?c" rel="noopener">https://a.kr/b?c</a>.</p>\n',
    ],
    ["www.a.kr/b 참고", '<p><a href="http://www.a.kr/b" rel="noopener">www.a.kr/b</a> 참고</p>\n'],
    ["min@a.kr", '<p><a href="mailto:min@a.kr">min@a.kr</a></p>\n'],
    ["main.py, README.md, a.sh, //x.kr", "<p>main.py, README.md, a.sh, //x.kr</p>\n"],
    ["<https://a.kr>", '<p><a href="https://a.kr" rel="noopener">https://a.kr</a></p>\n'],
    ["<key:value>", "<p>&lt;key:value&gt;</p>\n"],
    [
      "|a|b|\n|-|-:|\n|1|`2`|",
      '<div class="table" tabindex="0" role="group" aria-label="표"><table>\n<thead>\n<tr>\n<th>a</th>\n<th style="text-align:right">b</th>\n</tr>\n</thead>\n<tbody>\n' +
        '<tr>\n<td>1</td>\n<td style="text-align:right"><code>2</code></td>\n</tr>\n</tbody>\n</table></div>\n',
    ],
    ["[위](#위) [집](/a)", '<p><a href="#%EC%9C%84">위</a> <a href="/a">집</a></p>\n'],
    ["`^[a-z]+$` ^[a-z]+", "<p><code>^[a-z]+$</code> ^[a-z]+</p>\n"],
  ])("%s", (body, expected) => expect(html(body)).toBe(expected));
});

describe("task items", () => {
  test.each([
    ["- [ ] 글", '<li class="task"><label><input type="checkbox" disabled=""> 글</label></li>'],
    [
      "1. [X] 글",
      '<li class="task"><label><input type="checkbox" disabled="" checked=""> 글</label></li>',
    ],
    ["- [ ]글", "<li>[ ]글</li>"],
    ["- [>] 글\n- [-] 말", "<li>[&gt;] 글</li>\n<li>[-] 말</li>"],
    ["- [x](./a.md) 글", '<li><a href="./a.md">x</a> 글</li>'],
    ["문장 [ ] 글", "<p>문장 [ ] 글</p>"],
  ])("%s", (body, expected) => expect(html(body)).toContain(expected));
});

describe("headings", () => {
  test.each([
    ["## 내일 할 일", heading(2, "내일-할-일", "내일 할 일")],
    ["## `a.b()` & C++", heading(2, "ab--c", "<code>a.b()</code> &amp; C++")],
    [
      "## 둘\n## 둘\n## 둘-1",
      heading(2, "둘", "둘") + heading(2, "둘-1", "둘") + heading(2, "둘-1-1", "둘-1"),
    ],
    ["### 셋\n## 둘", heading(3, "셋", "셋") + heading(2, "둘", "둘")],
    [
      "# 하나\n### 셋\n###### 여섯",
      heading(2, "하나", "하나") + heading(4, "셋", "셋") + heading(6, "여섯", "여섯"),
    ],
    ["### 셋\n#### 넷", heading(2, "셋", "셋") + heading(3, "넷", "넷")],
    ["#### x\n\n<h3>a</h3>", `${heading(3, "x", "x")}<h2>a</h2>`],
    ["## !!", heading(2, "section", "!!")],
    ["##", '<h2 id="section"></h2>\n'],
    ["## List<T>", heading(2, "listt", "List&lt;T&gt;")],
    ["하나\n둘\n--", heading(2, "하나-둘", "하나\n둘")],
    ["## 각".normalize("NFD"), heading(2, "각", "각".normalize("NFD"))],
    ['<h1 id="x">a</h1>\n\n## x', `<h2>a</h2>\n${heading(3, "x", "x")}`],
    ['## <b id="a">a</b>', heading(2, "a", "<b>a</b>")],
  ])("%s", (body, expected) => expect(html(body)).toBe(expected));
});

describe("the title, which the page shows above the text", () => {
  const plan: Section[] = [{ kind: "plan", heading: "오늘", line: 1, endLine: 3 }];
  test.each<[string, string, Section[], string]>([
    ["is not said again", "# 오늘\n\n글", [], "<p>글</p>\n"],
    ["nor where it is marked", "## **오늘**\n\n글", [], "<p>글</p>\n"],
    ["nor where headings follow", "# 오늘\n\n## 일", [], heading(2, "일", "일")],
    ["another heading stays", "# 어제", [], heading(2, "어제", "어제")],
    ["a later one stays", "글\n\n# 오늘", [], `<p>글</p>\n${heading(2, "오늘", "오늘")}`],
    ["a link in it stays", "# [오늘](#a)", [], heading(2, "오늘", '<a href="#a">오늘</a>')],
    [
      "a plan keeps its heading",
      "## 오늘",
      plan,
      `<section class="log-section" data-kind="plan">\n${heading(2, "오늘", "오늘")}</section>\n`,
    ],
  ])("%s", (_name, body, sections, expected) => {
    expect(renderMarkdown(body, { bodyLine: 1, sections, title: "오늘" }).html).toBe(expected);
  });
});

describe("sections", () => {
  const section = (kind: Section["kind"], line: number, endLine: number): Section => ({
    kind,
    heading: null,
    line,
    endLine,
  });
  const render = (body: string, sections: Section[]) =>
    renderMarkdown(body, { bodyLine: 11, sections }).html.replaceAll("\n", "");
  const wrap = (kind: string, inside: string) =>
    `<section class="log-section" data-kind="${kind}">${inside}</section>`;
  test.each<[string, string, Section[], string]>([
    [
      "a plan in the middle",
      "a\n\nb\n\nc",
      [section("notes", 11, 12), section("plan", 13, 14), section("notes", 15, 15)],
      `<p>a</p>${wrap("plan", "<p>b</p>")}<p>c</p>`,
    ],
    [
      "two, one after the other",
      "a\n\nb",
      [section("plan", 11, 12), section("reflection", 13, 13)],
      wrap("plan", "<p>a</p>") + wrap("reflection", "<p>b</p>"),
    ],
    [
      "a cut within a paragraph takes the whole",
      "a\nb\n\nc",
      [section("notes", 11, 11), section("review", 12, 13), section("notes", 14, 14)],
      `${wrap("review", "<p>ab</p>")}<p>c</p>`,
    ],
    [
      "two in one block: the first has it",
      "- a\n- b",
      [section("plan", 11, 11), section("review", 12, 12)],
      wrap("plan", "<ul><li>a</li><li>b</li></ul>"),
    ],
    ["notes alone", "a", [section("notes", 11, 11)], "<p>a</p>"],
    [
      "an empty plan at the end",
      "a\n",
      [section("notes", 11, 11), section("plan", 12, 12)],
      "<p>a</p>",
    ],
    [
      "what an author leaves open ends with the section",
      "<div>\n\na\n\n</div>\n\nb",
      [section("plan", 11, 14), section("notes", 15, 17)],
      `${wrap("plan", "<div><p>a</p></div>")}<p>b</p>`,
    ],
    [
      "what an author leaves open ends before the section",
      "<b>\n\na",
      [section("notes", 11, 12), section("plan", 13, 13)],
      `<b></b>${wrap("plan", "<p>a</p>")}`,
    ],
    [
      "footnotes stand behind",
      "a[^1]\n\n[^1]: b",
      [section("plan", 11, 13)],
      `${wrap("plan", '<p>a<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup></p>')}<hr class="footnotes-sep"><section class="footnotes"><ol class="footnotes-list"><li id="fn1" class="footnote-item"><p>b <a href="#fnref1" class="footnote-backref">↩︎</a></p></li></ol></section>`,
    ],
  ])("%s", (_name, body, sections, expected) => expect(render(body, sections)).toBe(expected));
});

describe("footnotes lose nothing", () => {
  test.each([
    ["no reference", "[^a]: 하나\n", ["[^a]:", "하나"]],
    ["two of one label", "x[^a]\n\n[^a]: 하나\n\n[^a]: 둘", ["하나", "둘"]],
    ["one in the other", "x[^a]\n\n[^a]: 하나\n\n    [^b]: 둘\n\n    셋\n", ["하나", "둘", "셋"]],
    ["only from within itself", "[^a]: 하나[^a]\n", ["하나"]],
  ])("%s", (_name, body, expected) => {
    for (const part of expected) expect(html(body)).toContain(part);
  });
});
