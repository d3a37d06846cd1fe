import { describe, expect, test } from "vitest";
import { html, page, text, unbalanced } from "./page";

const line = (body: string) => html(body).replaceAll("\n", "");

describe("kept", () => {
  test.each([
    [
      "<kbd>Ctrl</kbd> H<sub>2</sub>O<br>x<br/>y</br>z",
      "<p><kbd>Ctrl</kbd> H<sub>2</sub>O<br>x<br>y<br>z</p>",
    ],
    [
      "<details open onclick=a()>\n<summary>요약</summary>\n\n**글**\n\n</details>",
      "<details open><summary>요약</summary><p><strong>글</strong></p></details>",
    ],
    ['<p align="center" style="color:red" class="x">a</p>', '<p align="center">a</p>'],
    [
      '<img src="a b.png" width="300" height=50% alt=\'글 "인용"\' class="wide">',
      '<img src="a b.png" width="300" height="50%" alt="글 &quot;인용&quot;" class="wide" loading="lazy" decoding="async">',
    ],
    [
      '<img src="a.png" srcset="b.png 2x" width="1e9">',
      '<img src="a.png" alt="" loading="lazy" decoding="async">',
    ],
    [
      '<a href="https://a.kr" target="_blank" rel="opener">a</a>',
      '<p><a href="https://a.kr" rel="noopener">a</a></p>',
    ],
    ['<a id="x"/>a', '<p><a id="x"></a>a</p>'],
    ["<video src=a.mp4 autoplay></video>", '<p><video src="a.mp4" controls></video></p>'],
    [
      "<picture><source srcset=b.png><img src=a.png></picture>",
      '<p><img src="a.png" alt="" loading="lazy" decoding="async"></p>',
    ],
    ["<BR><UL><LI>a</LI></UL>", "<p><br><ul><li>a</li></ul></p>"],
    ['<font color="red">a</font> &nbsp;&copy; a & b', "<p>a \u00a0© a &amp; b</p>"],
    ["<div>\na & b &nbsp; &lt; 1 < 2\n</div>", "<div>a &amp; b &nbsp; &lt; 1 &lt; 2</div>"],
    ["앞<!-- 말 -->뒤\n\n<!--\n말\n\n# 말\n-->\n\n끝", "<p>앞뒤</p><p>끝</p>"],
  ])("%s", (body, expected) => expect(line(body)).toBe(expected));
});

describe("shown as the text that it is", () => {
  test.each([
    "List<T>와 Map<String, Integer>, Optional<User>",
    "<Link to=a>컴포넌트</Link> 그리고 <Button/>",
    "a <B> b, Function<A>",
    "<ctype.h>와 <container>",
    "<form action=x><input name=y></form>",
    "<script>alert(1)</script>",
    "<style>a{b:c}</style>",
    "본문의 <iframe src=x></iframe>와 <textarea>",
    "<b> 태그와 <p> 태그, </div> 태그, <img> 태그",
    "<?php echo 1 ?>",
    "<![CDATA[x]]>",
    "<!DOCTYPE html>",
    "<!-- 끝나지 않는 글",
    "a <!-- 끝나지 않는 글",
    "<div 끝나지 않는 글",
    "1 < 2 && 3 > 2",
  ])("%s", (body) => expect(text(page(html(body)).main).trim()).toBe(body));
});

describe("left open or closed twice", () => {
  test.each([
    ["<div><b>글\n\n다음", "<div><b>글<p>다음</p></b></div>"],
    [
      "글</div></section></main>\n\n다음",
      "<p>글&lt;/div&gt;&lt;/section&gt;&lt;/main&gt;</p><p>다음</p>",
    ],
    ["</div></main>\n\n다음", "<p>다음</p>"],
    ["> <div>\n\n글 </div>", "<blockquote><div></div></blockquote><p>글 &lt;/div&gt;</p>"],
    ["- <details>\n\n</details>", "<ul><li><details></details></li></ul>"],
    ["<details>\n\n글</details>\n\n끝", "<details><p>글</p></details><p>끝</p>"],
    ["**<b>글**</b>", "<p><strong>&lt;b&gt;글</strong>&lt;/b&gt;</p>"],
    ["<b><i>글</b>", "<p><b>&lt;i&gt;글</b></p>"],
    ["<table><tr><td>글", "<table><tr><td>글</td></tr></table>"],
    ["[<a href=x>글</a>](y)", '<p><a href="y">&lt;a href=x&gt;글&lt;/a&gt;</a></p>'],
    ['<div title="\n\n```js\nlet a\n```\n\n">', undefined],
  ])("%s", (body, expected) => {
    const rendered = html(body);
    expect(unbalanced(rendered)).toBe(null);
    expect(page(rendered).isWhole).toBe(true);
    if (expected !== undefined) expect(rendered.replaceAll("\n", "")).toBe(expected);
  });
});
