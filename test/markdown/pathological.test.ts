import { describe, expect, test } from "vitest";
import { html, page, text, unbalanced } from "./page";

const MANY = 50_000;

describe("ends, and loses nothing", () => {
  test.each<[string, string]>([
    ["[", "[".repeat(MANY)],
    ["![", "![".repeat(MANY)],
    ["*", `a${"*".repeat(MANY)}`],
    ["*a ", "*a ".repeat(MANY)],
    ["**", `${"*".repeat(MANY)}a${"*".repeat(MANY)}`],
    ["`", `a ${"`".repeat(MANY)}`],
    ["` in growing runs", Array.from({ length: 400 }, (_, i) => `${"`".repeat(i)}a`).join("")],
    ["~~", "~~a".repeat(MANY)],
    [">", ">".repeat(10_000)],
    ["> ", "> ".repeat(10_000)],
    ["- ", "- ".repeat(10_000)],
    ["1. ", "1. ".repeat(10_000)],
    ["> - ", "> - ".repeat(5_000)],
    ["lists in lists by indent", nested(1_500)],
    ["<", "<".repeat(MANY)],
    ["<a ", "<a ".repeat(MANY)],
    ['<a x="', `x ${'<a x="'.repeat(MANY)}`],
    ["<!-- in text", `x ${"<!--".repeat(MANY)}`],
    ["<!-- in a block", "<!--".repeat(MANY)],
    ["<div>", "<div>".repeat(MANY)],
    ["<details> in lines", "<details>\n\n".repeat(10_000)],
    ["x<b>", "x<b>".repeat(MANY)],
    ["<b>* and *</b>", `${"<b>*".repeat(9_000)}x${"*</b>".repeat(9_000)}`],
    ["&", "&".repeat(MANY)],
    ["a@", "a@".repeat(MANY)],
    ["www.", "www.".repeat(MANY)],
    ["http://", "http://".repeat(20_000)],
    ["|", `${"|".repeat(MANY)}\n${"|-".repeat(MANY)}`],
    ["[a](", "[a](".repeat(MANY)],
    ["[^a]:", "[^a]: ".repeat(20_000)],
    ["equal headings", "# a\n".repeat(10_000)],
    ["code", `\`\`\`html\n${"<a ".repeat(MANY)}\n\`\`\``],
    ["code with ${", `\`\`\`js\n${"`${".repeat(5_000)}\n\`\`\``],
    ["a megabyte", "오늘은 **좋은** 날 https://a.kr `x`\n\n".repeat(25_000)],
  ])("%s", (_name, body) => {
    const rendered = html(`${body}\n\n마지막 글`);
    expect(unbalanced(rendered)).toBe(null);
    expect(rendered).toContain("마지막 글");
  });

  test.each([
    ["quotes", `${"> ".repeat(10_000)}끝`],
    ["items", `${"- ".repeat(10_000)}끝`],
    ["lists by indent", nested(400)],
  ])("the text of the deepest of %s is there", (_name, body) => {
    const shown = text(page(html(body)).main);
    for (const [word] of body.matchAll(/끝|i\d+/g)) expect(shown).toContain(word);
  });
});

function nested(depth: number): string {
  return Array.from({ length: depth }, (_, i) => `${" ".repeat(i * 2)}- i${i}`).join("\n");
}
