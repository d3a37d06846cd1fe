import { expect, test } from "vitest";
import { type PageSubject, pageMeta } from "../../src/components/page-meta";

const site: PageSubject["site"] = {
  title: "내일",
  description: "매일 기록",
  language: "ko",
  url: "https://a.kr/b",
  cards: true,
};
const log: PageSubject["log"] = {
  date: "2025-10-13",
  until: null,
  draft: false,
  author: { id: "minseo", name: "김민서" },
  tags: [{ name: "Docker" }, { name: "C#" }],
};

const saidOf = (subject: PageSubject) =>
  Object.fromEntries(
    pageMeta(subject).properties.map(({ property, content }) => [property, content]),
  );

test("a log says what it is, whose, and how it looks when it is shared", () => {
  const subject = {
    site,
    url: "/minseo/2025/10/13/",
    title: "도커 </script> &lt;/script>",
    description: "본문",
    log,
  };
  expect(saidOf(subject)).toMatchObject({
    "og:type": "article",
    "og:title": "도커 </script> &lt;/script>",
    "og:url": "https://a.kr/b/minseo/2025/10/13/",
    "og:image": "https://a.kr/b/minseo/2025/10/13/og.png",
    "article:published_time": "2025-10-13",
    "article:author": "https://a.kr/b/authors/minseo/",
  });
  const { canonical, jsonLd, alternates, names } = pageMeta(subject);
  expect(canonical).toBe("https://a.kr/b/minseo/2025/10/13/");
  expect(jsonLd).not.toMatch(/[<&]/);
  expect(JSON.parse(jsonLd ?? "")).toMatchObject({
    "@context": "https://schema.org",
    "@type": "BlogPosting",
    headline: "도커 </script> &lt;/script>",
    author: { name: "김민서" },
    keywords: ["Docker", "C#"],
  });
  expect(alternates.at(-1)?.href).toBe("https://a.kr/b/minseo/2025/10/13.md");
  expect(names).toEqual([{ name: "twitter:card", content: "summary_large_image" }]);
});

test("a draft leads to no file that is not published, and is not to be found", () => {
  const { properties, alternates, names, jsonLd } = pageMeta({
    site,
    url: "/minseo/2025/10/13/",
    title: "x",
    log: { ...log, draft: true },
  });
  expect(JSON.stringify([properties, alternates, jsonLd])).not.toMatch(/og\.png|\.md"/);
  expect(names).toContainEqual({ name: "robots", content: "noindex" });
});

test("where no pictures are drawn, none is named", () => {
  const subject = { site: { ...site, cards: false }, url: "/minseo/2025/10/13/", title: "x", log };
  expect(JSON.stringify(pageMeta(subject))).not.toMatch(/og\.png|og:image|large/);
});

test.each<[string, Partial<PageSubject>, string[]]>([
  ["every page", { url: "/tasks/" }, ["/rss.xml", "/atom.xml", "/feed.json"]],
  [
    "a page with feeds of its own",
    { url: "/tags/도커/", title: "#도커", hasFeed: true },
    [
      "/rss.xml",
      "/atom.xml",
      "/feed.json",
      "/tags/도커/rss.xml",
      "/tags/도커/atom.xml",
      "/tags/도커/feed.json",
    ],
  ],
])("%s leads to feeds", (_, subject, feeds) => {
  const { alternates } = pageMeta({ site, url: "/", ...subject });
  expect(alternates.map(({ href }) => decodeURI(href))).toEqual(
    feeds.map((feed) => `https://a.kr/b${feed}`),
  );
});

test("the home is the blog itself; other pages have nothing more to say of themselves", () => {
  expect(JSON.parse(pageMeta({ site, url: "/" }).jsonLd ?? "")["@type"]).toBe("Blog");
  expect(pageMeta({ site, url: "/tags/", title: "태그" }).jsonLd).toBeNull();
  expect(saidOf({ site: { ...site, description: "" }, url: "/" })).not.toHaveProperty(
    "og:description",
  );
});
