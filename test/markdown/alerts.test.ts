import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/markdown/render-markdown";
import { html } from "./page";

const alert = (kind: string, title: string, inside: string) =>
  `<div class="alert" data-alert="${kind}" role="note">\n<p class="alert-title">${title}</p>\n${inside}</div>\n`;

describe("alerts", () => {
  test.each<[string, string]>([
    ["> [!NOTE]\n> 글", alert("note", "참고", "<p>글</p>\n")],
    ["> [!TIP]\n> 글", alert("tip", "팁", "<p>글</p>\n")],
    ["> [!IMPORTANT]\n> 글", alert("important", "중요", "<p>글</p>\n")],
    ["> [!WARNING]\n> 글", alert("warning", "주의", "<p>글</p>\n")],
    ["> [!caution]  \n> **글**", alert("caution", "경고", "<p><strong>글</strong></p>\n")],
    ["> [!NOTE] `제목`\n> 글", alert("note", "<code>제목</code>", "<p>글</p>\n")],
    [
      "> [!NOTE]\n> - 글",
      alert("note", "참고", "\n<ul>\n<li>글</li>\n</ul>\n").replace("</p>\n\n\n", "</p>\n\n"),
    ],
    [
      "> [!NOTE]\n>\n> 글",
      alert("note", "참고", "\n<p>글</p>\n").replace("</p>\n\n\n", "</p>\n\n"),
    ],
  ])("%s", (body, expected) => expect(html(body)).toBe(expected));

  test.each([
    ["> [!TODO]\n> 글", "[!TODO]"],
    ["> [!NOTE]", "[!NOTE]"],
    ["> 글\n> [!NOTE]", "[!NOTE]"],
    ["[!NOTE]\n글", "[!NOTE]"],
  ])("%s is none", (body, shown) => {
    expect(html(body)).toContain(shown);
    expect(html(body)).not.toContain("alert");
  });

  test("one within another, in the language of the site", () => {
    const body = "> [!NOTE]\n> a\n>\n> > [!WARNING]\n> > b\n";
    const rendered = renderMarkdown(body, { bodyLine: 1, sections: [] }, "en").html;
    expect(rendered.match(/<p class="alert-title">\w+/g)).toEqual([
      '<p class="alert-title">Note',
      '<p class="alert-title">Warning',
    ]);
    expect(rendered.match(/<\/div>/g)).toHaveLength(2);
  });
});
