import { describe, expect, test } from "vitest";
import type { Asset } from "../../src/markdown/asset";
import { placeAssets } from "../../src/markdown/place-assets";
import { renderMarkdown } from "../../src/markdown/render-markdown";

const render = (body: string) => renderMarkdown(body, { bodyLine: 1, sections: [] });

describe("assets of a log", () => {
  test.each<[string, string[]]>([
    ["![a](./a.png) ![b](../b/한글%20그림.png) ![a](./a.png)", ["./a.png", "../b/한글 그림.png"]],
    ["![a](<내 그림.png>)", ["내 그림.png"]],
    ['<img src="내 그림&amp;.png"> <img src="100%.png">', ["내 그림&.png", "100%.png"]],
    ["[자료](./a.pdf#page=2) [또](a.pdf?raw=true)", ["./a.pdf", "a.pdf"]],
    [
      "<video src=a.mp4 poster=b.jpg></video><audio><source src=c.mp3></audio>",
      ["a.mp4", "b.jpg", "c.mp3"],
    ],
    ["![a](.\\img\\a.png)", ["./img/a.png"]],
    [
      "![a](/a.png) ![b](//a.kr/b.png) ![c](https://a.kr/c.png) [d](#d) [e](mailto:a@b.kr) [f](?g)",
      [],
    ],
    [
      '`![a](a.png)` \\![b]\\(b.png)\n\n```html\n<img src="c.png">\n```\n\n<!-- ![d](d.png) -->',
      [],
    ],
  ])("%s", (body, expected) => expect(render(body).assets).toEqual(expected));

  test("an address keeps its form of Unicode", () => {
    const name = "각.png".normalize("NFD");
    expect(render(`![a](${name})`).assets).toEqual([name]);
  });
});

describe("placed", () => {
  const photo: Asset = {
    kind: "image",
    width: 800,
    height: 600,
    src: "/i/a-800.jpg",
    srcset: "/i/a-400.jpg 400w, /i/a-800.jpg 800w",
    sizes: "100vw",
    sources: [{ type: "image/avif", srcset: "/i/a.avif 800w", sizes: "100vw" }],
  };
  const assets = new Map<string, Asset>([
    ["a b.png", photo],
    ["d.svg", { kind: "file", url: "/f/d.svg", width: 10, height: 20 }],
    ["e.pdf", { kind: "file", url: '/f/e&".pdf' }],
  ]);
  const picture = (img: string) =>
    `<picture><source type="image/avif" srcset="/i/a.avif 800w" sizes="100vw">${img}</picture>`;
  const set = 'srcset="/i/a-400.jpg 400w, /i/a-800.jpg 800w" sizes="100vw"';
  test.each([
    [
      '![글 "인용"](a%20b.png "제목")',
      picture(
        `<img src="/i/a-800.jpg" alt="글 &quot;인용&quot;" title="제목" loading="lazy" decoding="async" width="800" height="600" ${set}>`,
      ),
    ],
    [
      '<img src="a b.png" class="wide" width="300" onclick="x">',
      picture(
        `<img src="/i/a-800.jpg" class="wide" width="300" alt="" loading="lazy" decoding="async" height="225" ${set}>`,
      ),
    ],
    [
      '<img src="a b.png" width="50%">',
      picture(`<img src="/i/a-800.jpg" width="50%" alt="" loading="lazy" decoding="async" ${set}>`),
    ],
    [
      '<img src="a b.png" width="30" height="40">',
      picture(
        `<img src="/i/a-800.jpg" width="30" height="40" alt="" loading="lazy" decoding="async" ${set}>`,
      ),
    ],
    [
      "![](d.svg)",
      '<img src="/f/d.svg" alt="" loading="lazy" decoding="async" width="10" height="20">',
    ],
    ["[원본](a%20b.png)", '<a href="/i/a-800.jpg">원본</a>'],
    ["[자료](e.pdf#page=2)", '<a href="/f/e&amp;&quot;.pdf#page=2">자료</a>'],
    [
      '<video src="e.pdf" poster="a b.png"></video>',
      '<video src="/f/e&amp;&quot;.pdf" poster="/i/a-800.jpg" controls></video>',
    ],
    ["![](없음.png)", '<img src="%EC%97%86%EC%9D%8C.png" alt="" loading="lazy" decoding="async">'],
    ['`<img src="d.svg">`', "<code>&lt;img src=&quot;d.svg&quot;&gt;</code>"],
  ])("%s", (body, expected) =>
    expect(placeAssets(render(`글 ${body}`).html, assets)).toBe(`<p>글 ${expected}</p>\n`),
  );
});

test("addresses from the site's root get the path prefix, others do not", () => {
  const { html } = renderMarkdown(
    "[a](/tags/) ![](/a.png) [b](//b.kr/c) [d](https://d.kr/) [e](#e)",
    {
      bodyLine: 1,
      sections: [],
    },
  );
  const placed = placeAssets(html, new Map(), "/naeil");
  const addresses = [...placed.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses).toEqual(["/naeil/tags/", "/naeil/a.png", "//b.kr/c", "https://d.kr/", "#e"]);
});
