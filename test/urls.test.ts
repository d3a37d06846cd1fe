import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  absoluteUrl,
  authorTagFeedUrl,
  encodeUrl,
  feedUrl,
  homeUrl,
  logUrl,
  markdownUrl,
  monthUrl,
  slug,
  tagKey,
  tagUrl,
  weekUrl,
} from "../src/urls";

describe("addresses", () => {
  test.each([
    [homeUrl(), "/"],
    [homeUrl(2), "/page/2/"],
    [logUrl("minseo", "2025-10-22", ""), "/minseo/2025/10/22/"],
    [logUrl("minseo", "2025-10-22", "innodb-lock"), "/minseo/2025/10/22-innodb-lock/"],
    [logUrl("minseo", null, "브랜치"), "/minseo/notes/브랜치/"],
    [monthUrl("2025-10"), "/archive/2025/10/"],
    [tagUrl("환경 변수"), "/tags/환경변수/"],
    [weekUrl("2026-W47"), "/weeks/2026-w47/"],
    [feedUrl("/", "rss"), "/rss.xml"],
    [feedUrl(tagUrl("도커"), "atom"), "/tags/도커/atom.xml"],
    [authorTagFeedUrl("minseo", tagUrl("C#")), "/authors/minseo/tags/csharp/rss.xml"],
    [markdownUrl("/minseo/2025/10/22-innodb-lock/"), "/minseo/2025/10/22-innodb-lock.md"],
    [absoluteUrl("https://a.kr/b/", "/tags/도/"), "https://a.kr/b/tags/%EB%8F%84/"],
    [encodeUrl("/tags/환경변수/"), "/tags/%ED%99%98%EA%B2%BD%EB%B3%80%EC%88%98/"],
  ])("%s", (url, expected) => expect(url).toBe(expected));
});

describe("tags", () => {
  test.each([
    ["C", "c"],
    ["C#", "csharp"],
    ["C++", "cplusplus"],
    [".NET", "dotnet"],
    ["Node.js", "nodejs"],
    ["#해시", "해시"],
    ["Spring Boot", "springboot"],
    ["spring-boot", "springboot"],
    ["TCP/IP", "tcpip"],
    ["🔥", "🔥"],
    ["???", "u3fu3fu3f"],
    ["#", "u23"],
    ["도커".normalize("NFD"), "도커"],
  ])("%s is %s", (tag, key) => expect(tagKey(tag)).toBe(key));

  test("no tag of visible characters has an empty address", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (tag) => {
        fc.pre(tag.trim() !== "");
        expect(tagKey(tag)).not.toBe("");
      }),
    );
  });
});

test.each([
  ["til", "til"],
  ["JUnit 설정해보기", "junit-설정해보기"],
  ["--a__b--", "a-b"],
  ["2022 (1) 회고!", "2022-1-회고"],
])("slug of %s", (name, expected) => expect(slug(name)).toBe(expected));
