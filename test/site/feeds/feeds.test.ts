import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { XmlDocument } from "libxml2-wasm";
import { beforeAll, describe, expect, test } from "vitest";
import { siteSettingsSchema } from "../../../src/content/site-settings";
import { excerptOf } from "../../../src/journal/excerpt";
import type { Journal } from "../../../src/journal/journal";
import { entriesByTag } from "../../../src/journal/tags";
import { renderMarkdown } from "../../../src/markdown/render-markdown";
import { siteFeeds } from "../../../src/site/feeds/feed";
import { feedDate } from "../../../src/site/feeds/feed-date";
import { feedHtml } from "../../../src/site/feeds/feed-html";
import { type FeedTexts, publishFeeds } from "../../../src/site/feeds/publish-feeds";
import { openPublishedFiles } from "../../../src/site/publishing/published-files";
import { journalOf, journalOfLogs, readJournal } from "../../journal/sample-journal";
import { folderOf } from "../../support/folder";
import { xmlValidator } from "../../support/xml-validator";

const site = siteSettingsSchema.parse({
  title: "내일 & <co>",
  description: "매일 기록",
  url: "https://a.kr/b",
});

const rendering: FeedTexts = {
  textOf: ({ entry }) => ({
    html: renderMarkdown(entry.body, entry).html,
    excerpt: excerptOf(entry),
  }),
  versionOf: ({ url, entry }) => url + entry.body,
};

/** The texts of all feeds, by their addresses. */
async function feedsOf(
  journal: Journal,
  texts = rendering,
  settings = site,
): Promise<Map<string, string>> {
  const feeds = siteFeeds(settings, journal, entriesByTag(journal));
  const dir = folderOf({});
  await publishFeeds(feeds, settings, texts, "1", openPublishedFiles(dir));
  const urls = feeds.flatMap((feed) => Object.values(feed.urls));
  return new Map(urls.map((url) => [url, readFileSync(join(dir, url), "utf8")]));
}

const validate = {
  rss: xmlValidator("rss"),
  atom: xmlValidator("atom"),
  json: (text: string) => {
    const isFeed = validJson(JSON.parse(text));
    if (!isFeed) throw new Error(JSON.stringify(validJson.errors));
  },
};
const ajv = addFormats.default(new Ajv2020({ strictRequired: false }));
const validJson = ajv.compile(
  JSON.parse(readFileSync("test/support/schemas/json-feed.json", "utf8")),
);

function validateAll(feeds: ReadonlyMap<string, string>): void {
  for (const [url, text] of feeds) {
    const format = url.endsWith("rss.xml") ? "rss" : url.endsWith("atom.xml") ? "atom" : "json";
    expect(() => validate[format](text), url).not.toThrow();
  }
}

describe("the feeds of the sample logs", () => {
  let feeds: Map<string, string>;
  beforeAll(async () => {
    feeds = await feedsOf(readJournal("content"));
  });

  test("are of the site, each author, each tag, and each author's with a tag", () => {
    const urls = [...feeds.keys()];
    const places = ["/", "/authors/minseo/", "/tags/docker/"];
    for (const place of places) {
      for (const name of ["rss.xml", "atom.xml", "feed.json"]) expect(urls).toContain(place + name);
    }
    expect(urls).toContain("/authors/jiho/tags/docker/rss.xml");
    expect(urls).not.toContain("/authors/jiho/tags/docker/atom.xml");
    expect(new Set(urls).size).toBe(urls.length);
  });

  test("are valid", () => validateAll(feeds));

  test("hold the newest thirty logs, the newest first", () => {
    const items = JSON.parse(feeds.get("/feed.json") ?? "").items as { date_published: string }[];
    const dates = items.map(({ date_published }) => date_published);
    expect(dates).toHaveLength(30);
    expect(dates).toEqual([...dates].sort().reverse());
  });
});

test("no entry, an author without logs and a site without a description are valid, too", async () => {
  const bare = siteSettingsSchema.parse({});
  const journal = {
    ...journalOf([]),
    authors: [{ id: "a", name: "A", email: null, avatar: null, links: [] }],
  };
  const feeds = await feedsOf(journal, rendering, bare);
  expect(feeds.size).toBe(6);
  validateAll(feeds);
});

test("drafts, undated logs and tags that are only mentioned are in none", async () => {
  const journal = journalOf([
    {
      author: "a",
      entry: { file: "1.md", tags: ["공개"], mentioned: ["언급"], title: "보이는 글" },
    },
    { author: "a", entry: { file: "2.md", date: null, tags: ["날짜없음"], title: "숨은 글" } },
    {
      author: "a",
      entry: { file: "3.md", date: "2025-10-14", draft: true, tags: ["초안"], title: "숨은 글" },
    },
  ]);
  const feeds = await feedsOf(journal);
  expect([...feeds.keys()].filter((url) => url.startsWith("/tags/"))).toHaveLength(3);
  expect([...feeds.values()].join("")).not.toContain("숨은 글");
});

test.each([
  ["Asia/Seoul", "2025-10-13", "Mon, 13 Oct 2025 00:00:00 +0900", "2025-10-13T00:00:00+09:00"],
  ["Europe/Berlin", "2025-10-26", "Sun, 26 Oct 2025 00:00:00 +0200", "2025-10-26T00:00:00+02:00"],
  [
    "Australia/Sydney",
    "2025-10-05",
    "Sun, 05 Oct 2025 00:00:00 +1000",
    "2025-10-05T00:00:00+10:00",
  ],
  [
    "America/New_York",
    "2025-01-01",
    "Wed, 01 Jan 2025 00:00:00 -0500",
    "2025-01-01T00:00:00-05:00",
  ],
  ["UTC", "2024-02-29", "Thu, 29 Feb 2024 00:00:00 +0000", "2024-02-29T00:00:00+00:00"],
])("in %s, %s begins at %s", (timeZone, date, rfc822, rfc3339) => {
  expect(feedDate(date, timeZone)).toEqual({ rfc822, rfc3339 });
});

test("what XML has no form for, its own signs and the end of CDATA survive or are dropped", async () => {
  const body = "`]]>` \u0000\u0008\u001b[31m <b>x</b> &amp; \ud800 \uffff 👩‍💻 العربية";
  const journal = journalOfLogs([
    [
      "a",
      "2025-10-13.md",
      `---\ntitle: "A \\u0001 & <b> ]]> \\"q\\""\ntags: ["<&>", "C++"]\n---\n\n${body}\n`,
    ],
  ]);
  const feeds = await feedsOf(journal);
  validateAll(feeds);
  const rss = XmlDocument.fromString(feeds.get("/rss.xml") ?? "");
  expect(rss.get("//item/title")?.content).toBe('A  & <b> ]]> "q"');
  const html = rss.get("//item/*[local-name()='encoded']")?.content ?? "";
  expect(html).toContain("<code>]]&gt;</code>");
  expect(html).toContain("👩‍💻 العربية");
});

test("whatever a log holds, its feeds are valid", async () => {
  const text = fc.string({ unit: "binary", maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(text, text, fc.array(text, { maxLength: 3 }), async (title, body, tags) => {
      const entry = { title: title || "x", body, tags: tags.filter((tag) => /\p{L}/u.test(tag)) };
      validateAll(await feedsOf(journalOf([{ author: "a", entry }])));
    }),
    { numRuns: 60 },
  );
});

const page = "https://a.kr/b/minseo/2025/10/13/";

test.each([
  ['<a href="/b/tags/">x</a>', '<a href="https://a.kr/b/tags/">x</a>'],
  ['<a href="#fn1">1</a>', `<a href="${page}#fn1">1</a>`],
  [
    '<a href="../14/?a=1&amp;b=2">x</a>',
    '<a href="https://a.kr/b/minseo/2025/10/14/?a=1&amp;b=2">x</a>',
  ],
  ['<a href="mailto:a@b.kr">x</a>', '<a href="mailto:a@b.kr">x</a>'],
  ['<a href="https://c.kr/" rel="noopener">x</a>', '<a href="https://c.kr/" rel="noopener">x</a>'],
  ['<a href="//c.kr/x">x</a>', '<a href="https://c.kr/x">x</a>'],
  ['<a href="https://[">x</a>', '<a href="https://[">x</a>'],
  [
    '<video><source src="/b/static/a.mp4"></video>',
    '<video><source src="https://a.kr/b/static/a.mp4"></video>',
  ],
  [
    '<picture><source type="image/avif" srcset="/b/a.avif 1x" sizes="9px"><img src="/b/a.png" alt="그림" loading="lazy" srcset="/b/a.png 1x" width="9"></picture>',
    '<img src="https://a.kr/b/a.png" alt="그림" width="9">',
  ],
  [
    '<pre><code>x</code></pre><button class="copy" type="button" data-done="됨" hidden>복사</button>',
    "<pre><code>x</code></pre>",
  ],
  ['<h2 id="a">A</h2><a class="anchor" href="#a" aria-labelledby="a"></a>', '<h2 id="a">A</h2>'],
])("%s stands in a feed as %s", (html, expected) => {
  expect(feedHtml(html, page)).toBe(expected);
});

test("a log is asked for its text once, however many feeds it is in", async () => {
  const asked: string[] = [];
  const textOf: FeedTexts["textOf"] = ({ url }) => {
    asked.push(url);
    return { html: "<p>x</p>", excerpt: "x" };
  };
  await feedsOf(journalOf([{ author: "a", entry: { tags: ["x", "y", "z"] } }]), {
    ...rendering,
    textOf,
  });
  expect(asked).toHaveLength(1);
});

test("of many logs a process writes the feeds, which are the same", async () => {
  const logs = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, n) => ({
      author: `a${Math.floor((from + n) / 30)}`,
      entry: { date: `2025-10-${10 + ((from + n) % 20)}`, file: `${from + n}.md`, body: `글 ${n}` },
    }));
  const many = journalOf(logs(0, 330));
  const feeds = await feedsOf(many);
  expect(feeds.size).toBeGreaterThan(30);
  validateAll(feeds);
  const few = await feedsOf(journalOf(logs(0, 30)));
  expect(feeds.get("/authors/a0/rss.xml")).toBe(few.get("/authors/a0/rss.xml"));
});

test("a feed is written again where its logs, or what writes it, have changed", async () => {
  const dir = folderOf({});
  const publish = async (body: string, version: string) => {
    const journal = journalOf([{ author: "a", entry: { body } }]);
    const files = openPublishedFiles(dir);
    await publishFeeds(siteFeeds(site, journal, []), site, rendering, version, files);
    await files.finish();
    const path = join(dir, "rss.xml");
    const rss = readFileSync(path, "utf8");
    writeFileSync(path, `${rss}<!-- old -->`);
    return rss.endsWith("<!-- old -->") ? "old" : rss.includes(body) ? "new" : rss;
  };
  expect(await publish("하나", "1")).toBe("new");
  expect(await publish("하나", "1")).toBe("old");
  expect(await publish("둘", "1")).toBe("new");
  expect(await publish("둘", "2")).toBe("new");
});
