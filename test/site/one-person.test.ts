import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyScript } from "../../src/components/copy-script";
import { pageAheadScript, speculationRules } from "../../src/components/page-ahead-script";
import { searchKeys } from "../../src/components/search-keys";
import { themeScript } from "../../src/components/theme-script";
import { logDataUrl, logImageUrl, markdownUrl } from "../../src/urls";
import { type BuiltSite, buildSite } from "../support/build-site";
import { folderOf } from "../support/folder";
import { filesBelow, pagesOf, readPage } from "../support/public-files";
import { xmlValidator } from "../support/xml-validator";

// One person's folder as it may be: no settings at all, some of everything that is allowed.
const today = "2025-10-20";
const secret = "비밀스러운초안";

const ordinary = `---
title: TIL-20251013
createdDate: "2025-10-14 01:10:00"
author: 김민서
tags: [til, Docker]
---

- 도커 볼륨을 지우면 데이터도 사라진다. <https://docs.docker.com/storage/>

\`\`\`kotlin
val rows = List<String>(10) { "row $it" }
\`\`\`

![한글 이름](<./그림 하나.png>)

<img src="./그림 하나.png" alt="HTML" onerror="alert(1)"><script>alert(2)</script>

[어제의 글](./2025-10-12.md) · [자료](./자료.txt) · [뿌리](/tags/)

[초안](./2025-10-17.md) · [초안](2025-10-17.md) · [앞날](../x/../2025-10-21.md) · [틀](templates/daily.md)

[[2025-10-12]] [[일요일|그날]] [[2025-10-17]] [[없는 글]] $x^2$ $5 and $10

> [!TIP]
> **"말"**은 굵다

## 아쉬운 점

- 늦게 잤다.

## 내일 할 일

- [ ] compose 파일 정리
- [x] 회고 쓰기
`;

const many = Object.fromEntries(
  Array.from({ length: 22 }, (_, day) => [
    `2025-09-${String(day + 1).padStart(2, "0")}.md`,
    `---\ntags: [C, "C++", "C#", 환경 변수]\n---\n\n하루\n`,
  ]),
);

let site: BuiltSite;

beforeAll(async () => {
  const colour = { r: 10, g: 90, b: 170 };
  const png = sharp({ create: { width: 1600, height: 900, channels: 3, background: colour } });
  const content = folderOf({
    ...many,
    "2025-10-12.md": "# 일요일\n\n쉬었다.\n",
    "2025-10-13.md": ordinary,
    "2025-10-13-lock.md": "---\ntags: null\n---\n\n같은 날의 두 번째 글\n\n![](없는.png)\n",
    "TIL-20251014~16.md": "---\ntitle: TIL-20251014~16\ntags: til\n---\n\n사흘\n",
    "notes/브랜치 이름.md": "# 브랜치 이름\n\n규칙\n",
    "2025-10-17.md": `---\ndraft: true\ntags: [${secret}]\n---\n\n${secret}\n\n## 내일 할 일\n\n- ${secret}\n`,
    "2025-10-21.md": `${secret}\n\n## 내일 할 일\n\n- ${secret}\n`,
    "README.md": `# ${secret}`,
    "templates/daily.md": `# ${secret}`,
    "그림 하나.png": await png.png().toBuffer(),
    "자료.txt": "자료",
  });
  site = await buildSite(content, { TIL_TODAY: today, SITE_URL: "https://example.org" });
});

afterAll(() => site?.remove());

test("the build succeeds, and warns of a log without a date and of a missing image", () => {
  expect(site.code, site.output).toBe(0);
  expect(site.output).toMatch(/notes\/브랜치 이름\.md:1:1 no-date found no date/);
  expect(site.output).toMatch(/2025-10-13-lock\.md:7:5 missing-image found no file 없는\.png/);
});

test("links that lead to no log are told, but not those that wait for a draft", () => {
  const told = [...site.output.matchAll(/broken-link found (.*?), expected/gs)].map(
    ([, found]) => found,
  );
  expect(told).toEqual([
    "no log at ../x/../2025-10-21.md",
    "no log at templates/daily.md",
    "no log called 없는 글",
  ]);
});

test("every page stands where it is expected, and none else", () => {
  const author = /^\/(naeil-content-[^/]+)\//.exec(
    pagesOf(site.publicDir).find((url) => url.startsWith("/naeil")) ?? "",
  )?.[1];
  const days = Object.keys(many).map((file) => `/${author}/2025/09/${file.slice(8, 10)}/`);
  expect(pagesOf(site.publicDir)).toEqual(
    [
      ...days,
      `/${author}/2025/10/12/`,
      `/${author}/2025/10/13/`,
      `/${author}/2025/10/13-lock/`,
      `/${author}/2025/10/14/`,
      `/${author}/notes/브랜치-이름/`,
      "/",
      "/page/2/",
      "/404.html",
      "/archive/",
      "/archive/2025/09/",
      "/archive/2025/10/",
      `/authors/${author}/`,
      "/tags/",
      ...["branch", "c", "cplusplus", "csharp", "docker", "environmentvariable", "til"].map(
        (tag) => `/tags/${tag}/`,
      ),
      "/search/",
      "/tasks/",
      `/tasks/${author}/`,
      "/map/",
      "/weeks/",
      ...["36", "37", "38", "39", "41", "42"].map((week) => `/weeks/2025-w${week}/`),
    ].sort(),
  );
});

test("what is a draft or still to come is in no file", () => {
  const telling = filesBelow(site.publicDir).filter(
    (path) => path.includes(secret) || readFileSync(join(site.publicDir, path)).includes(secret),
  );
  expect(telling).toEqual([]);
});

test("pages carry no script but what copies code, keeps light or dark, gets the next page ahead, and the keys of the search box", () => {
  const script = `<script>${copyScript}</script>`;
  const every = [
    `<script>${themeScript}${searchKeys}</script>`,
    `<script type="speculationrules">${speculationRules("/")}</script>`,
    `<script>${pageAheadScript("/")}</script>`,
  ];
  // The search page has its bundle, the index of tags leads questions of other blogs on.
  const urls = pagesOf(site.publicDir).filter((url) => url !== "/search/" && url !== "/tags/");
  const pages = urls.map((url) => readPage(site.publicDir, url));
  const data = /<script (?:data-gatsby-head="true" )?type="application\/ld\+json"[^>]*>/;
  for (const html of pages) {
    for (const one of every) expect(html.split(one)).toHaveLength(2);
    const rest = [script, data, ...every].reduce<string>(
      (left, one) => left.replace(one, ""),
      html,
    );
    expect(rest).not.toMatch(/<script|rel="(preload|prefetch|modulepreload)"/);
  }
  expect(pages.filter((html) => html.includes(script))).toHaveLength(1);
  expect(existsSync(join(site.publicDir, "mermaid"))).toBe(false);
});

describe("the page of an ordinary log", () => {
  let html: string;
  beforeAll(() => {
    const url = pagesOf(site.publicDir).find((page) => page.endsWith("/2025/10/13/"));
    html = readPage(site.publicDir, url ?? "");
  });

  test.each([
    ["its title", '<h1 dir="auto">TIL-20251013</h1>'],
    ["the day that was logged", '<time dateTime="2025-10-13">2025년 10월 13일 (월)</time>'],
    ["when it was written", '<time dateTime="2025-10-14">2025년 10월 14일 (화)에 씀</time>'],
    ["its author", ">김민서</a>"],
    ["its tags", 'href="/tags/docker/"'],
    ["a quoted link", 'href="https://docs.docker.com/storage/"'],
    ["아쉬운 점 as what it is", 'data-kind="reflection"'],
    ["the plan as what it is", 'data-kind="plan"'],
    ["highlighted code", 'class="token keyword">val</span>'],
    ["AVIF", 'type="image/avif"'],
    ["WebP", 'type="image/webp"'],
    ["the measures of an image", 'width="1600" height="900"'],
    ["the link to another log", '/2025/10/12/">어제의 글</a>'],
    ["a link to a day", '/2025/10/12/">2025-10-12</a>'],
    ["a link to a title", '/2025/10/12/">그날</a>'],
    ["a link to no log as text", '<span class="broken-link">[[없는 글]]</span>'],
    ["a link to a draft as text", '<span class="broken-link">초안</span>'],
    ["a formula", "<math><mrow><msup>"],
    ["a price as it is", "$5 and $10"],
    ["an alert", '<p class="alert-title">팁</p>'],
    ["bold before a particle", "<strong>&quot;말&quot;</strong>은"],
    ["the link to a file", "%EC%9E%90%EB%A3%8C.txt"],
    ["the log before", 'rel="prev"'],
    ["the log after", 'rel="next"'],
    ["how long it takes to read", "읽는 데 1분"],
    ["where it belongs", 'rel="canonical" href="https://example.org/'],
    ["its feeds", 'href="https://example.org/rss.xml"'],
    ["its picture", "/2025/10/13/og.png"],
    ["what it is as data", '"@type":"BlogPosting"'],
    ["its Markdown", '/2025/10/13.md" rel="alternate" type="text/markdown">'],
    ["an icon for home screens", 'rel="apple-touch-icon"'],
  ])("has %s", (_, text) => expect(html.includes(text)).toBe(true));

  test.each(["onerror", "<script src", "alert(2)</script>"])("has no %s", (text) =>
    expect(html.includes(text)).toBe(false),
  );

  test("refers to files that are there", () => {
    const files = new Set(filesBelow(site.publicDir));
    const references = [...html.matchAll(/(?:src|href|srcset)="([^"]*)"/gi)].flatMap(
      ([, value = ""]) => value.split(",").map((part) => part.trim().split(" ")[0] ?? ""),
    );
    const local = references.filter((reference) => reference.startsWith("/static/"));
    expect(local.length).toBeGreaterThan(8);
    for (const path of local) expect(files).toContain(decodeURIComponent(path.slice(1)));
  });

  test("weighs at most 14 KB with its styles, compressed", () => {
    expect(gzipSync(html, { level: 6 }).length).toBeLessThanOrEqual(14 * 1024);
  });
});

test("another name of a tag leads to the tag", () => {
  const html = readPage(site.publicDir, "/tags/도커/");
  expect(html).toContain('content="0; url=/tags/docker/"');
  expect(html).toContain('<link rel="canonical" href="https://example.org/tags/docker/">');
});

test("the index of tags has groups, with the tags that belong to none last", () => {
  const groups = [...readPage(site.publicDir, "/tags/").matchAll(/<h2>([^<]*)</g)];
  expect(groups.map(([, name]) => name)).toEqual(["프로그래밍 언어", "그 밖의 태그"]);
});

test("a log that another links to names it", () => {
  const url = pagesOf(site.publicDir).find((page) => page.endsWith("/2025/10/12/"));
  const [, after = ""] = readPage(site.publicDir, url ?? "").split("이 기록을 가리키는 기록");
  expect(after).toContain("TIL-20251013");
});

test("a calendar leads to the day's log, or to the day among those of its month", () => {
  const html = readPage(site.publicDir, "/");
  expect(html).toMatch(/<a href="[^"]*\/2025\/10\/12\/"><title>2025년 10월 12일/);
  expect(html).toContain('<a href="/archive/2025/10/#2025-10-13"><title>');
  expect(readPage(site.publicDir, "/archive/2025/10/")).toContain('<li id="2025-10-13">');
});

test("a range shows both days", () => {
  const url = pagesOf(site.publicDir).find((page) => page.endsWith("/2025/10/14/"));
  const html = readPage(site.publicDir, url ?? "");
  expect(html).toContain("2025년 10월 14일 (화)");
  expect(html).toContain("2025년 10월 16일 (목)");
});

test("the index tells what comes next, the newest logs and the tags with counts", () => {
  const html = readPage(site.publicDir, "/");
  for (const text of [
    "compose 파일 정리",
    "TIL-20251014~16",
    'href="/tags/til/">til <small>2</small>',
  ]) {
    expect(html.includes(text), text).toBe(true);
  }
  expect(html.match(/<article><h3 dir="auto">/g)).toHaveLength(20);
  expect(readPage(site.publicDir, "/page/2/").match(/<article><h3 dir="auto">/g)).toHaveLength(7);
});

describe("the files beside the pages", () => {
  const read = (path: string) => readFileSync(join(site.publicDir, path), "utf8");

  test("the sitemap names every page", () => {
    const sitemap = read("sitemap.xml");
    expect(() => xmlValidator("sitemap")(sitemap)).not.toThrow();
    const named = [...sitemap.matchAll(/<loc>https:\/\/example\.org(.*?)<\/loc>/g)];
    expect(named.map(([, url = ""]) => decodeURIComponent(url)).sort()).toEqual(
      pagesOf(site.publicDir).filter((url) => url !== "/404.html"),
    );
  });

  test("every log has its Markdown as written, its data and its picture", () => {
    const files = new Set(filesBelow(site.publicDir));
    const logs = [...read("sitemap.xml").matchAll(/org(\/naeil-content.*?)<\/loc>/g)];
    expect(logs).toHaveLength(27);
    for (const [, url = ""] of logs) {
      const path = decodeURIComponent(url).slice(1);
      for (const file of [markdownUrl(path), logDataUrl(path), logImageUrl(path)]) {
        expect(files, file).toContain(file);
      }
    }
    const [, author = ""] = logs[0]?.[1]?.split("/") ?? [];
    expect(read(`${author}/2025/10/13.md`)).toBe(ordinary);
  });

  test("feeds are valid, hold whole logs, and name files that are there", () => {
    const files = new Set(filesBelow(site.publicDir));
    const feed = read("rss.xml");
    expect(() => xmlValidator("rss")(feed)).not.toThrow();
    expect(() => xmlValidator("atom")(read("tags/cplusplus/atom.xml"))).not.toThrow();
    // What the logs name and do not have stays as they wrote it.
    const local = [
      ...feed.matchAll(/(?:src|href)="https:\/\/example\.org\/(static\/[^"]*|[^"]*\/)"/g),
    ];
    expect(local.length).toBeGreaterThan(4);
    for (const [, url = ""] of local) {
      const path = decodeURIComponent(url);
      expect(files, path).toContain(path.endsWith("/") ? `${path}index.html` : path);
    }
    expect(feed).toContain('class="token keyword">val</span>');
    expect(feed).not.toMatch(/(?:src|href)="(?!https?:)/);
  });
});
