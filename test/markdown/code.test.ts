import { describe, expect, test } from "vitest";
import { highlight } from "../../src/markdown/highlight";
import { html } from "./page";

describe("highlight", () => {
  test.each([
    ["js", "keyword"],
    ["ts", "keyword"],
    ["TypeScript", "keyword"],
    ["kotlin", "keyword"],
    ["c++", "keyword"],
    ["c#", "keyword"],
  ])("%s is known", (language, token) =>
    expect(highlight("class A {}", language)).toContain(
      `<span class="token ${token}">class</span>`,
    ),
  );

  test.each([
    ["sh", "echo $x"],
    ["zsh", "echo $x"],
    ["yml", "a: 1"],
    ["html", "<b>"],
    ["docker", "FROM a"],
    ["py", "def a(): 1"],
    ["rs", "fn a() {}"],
    ["php", "<?php echo 1;"],
    ["tsx", "<a b={1} />"],
    ["json", "[1]"],
    ["sql", "select 1"],
    ["vue", "<b>"],
    ["gradle", "def a = 1"],
    ["diff", "+ a"],
  ])("%s has a grammar", (language, code) => expect(highlight(code, language)).toContain("<span"));

  test.each(["", "nope", "__proto__", "constructor", "extend", "meta", "../x", "text"])(
    "%j stays plain, escaped",
    (language) => expect(highlight("<b> & c", language)).toBe("&lt;b&gt; &amp; c"),
  );

  test("says nothing on the console", () => {
    const warn = console.warn;
    const said: unknown[] = [];
    console.warn = (...what) => said.push(what);
    highlight("x", "no-such-language");
    console.warn = warn;
    expect(said).toEqual([]);
  });
});

describe("code blocks", () => {
  const block = (data: string, id: string) =>
    new RegExp(
      `<pre class="code( numbered)?" data-language="${data}"[^>]*><code class="language-${id}">`,
    );
  test.each([
    ["kotlin", "kotlin", "kotlin"],
    ['js title="a.js" {1,3}', "js", "javascript"],
    ["js{1,3}", "js", "javascript"],
    ["JS:a.js", "js", "javascript"],
    ["{.yml}", "yml", "yaml"],
    ["javascript=12", "javascript", "javascript"],
    ["c++", "c\\+\\+", "cpp"],
    ["nope", "nope", "nope"],
    ['"><b', "&quot;&gt;&lt;b", "&quot;&gt;&lt;b"],
  ])("%s", (info, data, id) => expect(html(`~~~${info}\nx\n~~~`)).toMatch(block(data, id)));

  test("no language, and indented", () => {
    const plain =
      '<div class="code-block"><pre class="code" tabindex="0" role="group" aria-label="코드">' +
      '<code>&lt;b&gt;\n</code></pre><button class="copy" type="button" data-done="복사함" hidden>복사</button></div>\n';
    expect(html("```\n<b>\n```")).toBe(plain);
    expect(html("    <b>\n")).toBe(plain);
  });
});
