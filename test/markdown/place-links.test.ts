import { expect, test } from "vitest";
import { placeLinks } from "../../src/markdown/place-links";
import { html } from "./page";

const links = {
  "[[2021-01-28]]": "/minseo/2021/01/28/",
  "[[도커 글]]": "/a/도커/",
  "./b.md": "/b/",
};
const to = (href: string, text: string) => `<p><a href="${href}">${text}</a></p>\n`;
const broken = (text: string) => `<p><span class="broken-link">${text}</span></p>\n`;

test.each<[string, string]>([
  ["[[2021-01-28]]", to("/minseo/2021/01/28/", "2021-01-28")],
  ["[[2021-01-28|그날 *글*]]", to("/minseo/2021/01/28/", "그날 *글*")],
  [
    "[[2021-01-28#아쉬운 점]]",
    to("/minseo/2021/01/28/#%EC%95%84%EC%89%AC%EC%9A%B4-%EC%A0%90", "2021-01-28"),
  ],
  ["[[도커 글]]", to("/a/%EB%8F%84%EC%BB%A4/", "도커 글")],
  ["[[도커 글]]".normalize("NFD"), to("/a/%EB%8F%84%EC%BB%A4/", "도커 글".normalize("NFD"))],
  ["[글](./b.md#c)", to("./b.md#c", "글")],
  ["[[없는 글]]", broken("[[없는 글]]")],
  ["[[없는 글|그 글]]", broken("그 글")],
  ["[[toString]]", broken("[[toString]]")],
  ["[**글**](c.md#d)", broken("<strong>글</strong>")],
  ["<a href='c.md'>글</a>", broken("글")],
  [
    "[글](https://a.kr/c.md) [밖](/c.md)",
    '<p><a href="https://a.kr/c.md" rel="noopener">글</a> <a href="/c.md">밖</a></p>\n',
  ],
  ["`[[2021-01-28]]`", "<p><code>[[2021-01-28]]</code></p>\n"],
  ["[[1]](/a)", to("/a", "[1]")],
])("%s", (body, expected) => expect(placeLinks(html(body), links)).toBe(expected));
