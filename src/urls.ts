/**
 * Every address of the site, without path prefix, as the build knows it (not percent-encoded, with a
 * trailing slash). Anyone may import this; nobody else makes an address.
 */

/** First segments that belong to the site itself: no author's id may be one of them. */
export const reservedSegments: readonly string[] = [
  "page",
  "tags",
  "authors",
  "archive",
  "tasks",
  "search",
  "weeks",
  "map",
  "api",
  "docs",
  "static",
  "mermaid",
  "page-data",
  "404",
];

/** `/` and its further pages `/page/2/`, …; pages count from 1. */
export function homeUrl(page = 1): string {
  return page === 1 ? "/" : `/page/${page}/`;
}

/**
 * A log's own address: `/<author>/<yyyy>/<mm>/<dd>/`, or `…/<dd>-<name>/` for a further log of that day.
 * A log without a date stands at `/<author>/notes/<name>/`.
 */
export function logUrl(author: string, date: string | null, name: string): string {
  if (date === null) return `/${author}/notes/${name}/`;
  const [year, month, day] = date.split("-");
  return `/${author}/${year}/${month}/${name === "" ? day : `${day}-${name}`}/`;
}

export function authorUrl(author: string): string {
  return `/authors/${author}/`;
}

export const tagsUrl = "/tags/";

export function tagUrl(tag: string): string {
  return `/tags/${tagKey(tag)}/`;
}

/** A year of a tag, by the tag's address; its pages count from 1. */
export function tagYearUrl(tag: string, year: string, part = 1): string {
  return part === 1 ? `${tag}${year}/` : `${tag}${year}/${part}/`;
}

/** The key of the tag that stands at an address of `tagUrl`. */
export function keyOfTagUrl(url: string): string {
  return url.slice(tagsUrl.length).replace(/\/$/, "");
}

/** The search page, and beside it the files of the index. */
export const searchUrl = "/search/";

export const archiveUrl = "/archive/";

/** The archive of a month, given as `YYYY-MM`. */
export function monthUrl(month: string): string {
  return `/archive/${month.replace("-", "/")}/`;
}

export const tasksUrl = "/tasks/";

/** All tasks of an author, of the newest year or of a given one. */
export function authorTasksUrl(author: string, year?: string): string {
  return year === undefined ? `/tasks/${author}/` : `/tasks/${author}/${year}/`;
}

/** The script that draws diagrams, published where a log has one. */
export const mermaidUrl = "/mermaid/mermaid.esm.min.mjs";

export const weeksUrl = "/weeks/";

/** The page of a week of ISO 8601, given as `2026-W47`. */
export function weekUrl(week: string): string {
  return `${weeksUrl}${week.toLowerCase()}/`;
}

/** Who has written about what: tags and authors. No tag stands there, they are all below `/tags/`. */
export const mapUrl = "/map/";

export type FeedFormat = "rss" | "atom" | "json";

const feedNames: Record<FeedFormat, string> = {
  rss: "rss.xml",
  atom: "atom.xml",
  json: "feed.json",
};

/** The feed of a page: of the site where the page is the home, of a tag, of an author. */
export function feedUrl(page: string, format: FeedFormat): string {
  return page + feedNames[format];
}

/** The RSS feed of what an author wrote with a tag, which is given by its address. */
export function authorTagFeedUrl(author: string, tag: string): string {
  return feedUrl(`${authorUrl(author).slice(0, -1)}${tag}`, "rss");
}

/** A log's Markdown as written: its page's address with `.md` appended. */
export function markdownUrl(log: string): string {
  return `${log.slice(0, -1)}.md`;
}

/** What is read from a log, as JSON. */
export function logDataUrl(log: string): string {
  return `${log}index.json`;
}

/** The picture of a log that is shown where somebody shares its address. */
export function logImageUrl(log: string): string {
  return `${log}og.png`;
}

/** A file of data about the whole site, and the JSON Schema of such files (and of `log`, a log's own). */
export function apiUrl(name: string): string {
  return `/api/${name}.json`;
}

export function apiSchemaUrl(name: string): string {
  return `/api/${name}.schema.json`;
}

export const sitemapUrl = "/sitemap.xml";
export const robotsUrl = "/robots.txt";
export const webManifestUrl = "/manifest.webmanifest";

/** The site's icon as PNG, as wide and high as given in pixels. */
export function iconUrl(size: number): string {
  return `/icon-${size}.png`;
}

/** The name under which static hosts look for it. */
export const notFoundUrl = "/404.html";

/**
 * What makes a tag the tag it is, and its address: letters and digits of any script, lower case, NFC.
 * Spelling does not count (`Spring Boot`, `spring-boot`), the signs that tell tags apart do
 * (`C`, `C#`, `C++` and `.NET` are `c`, `csharp`, `cplusplus` and `dotnet`).
 */
export function tagKey(tag: string): string {
  const spelled = tag
    .normalize("NFC")
    .toLowerCase()
    .trim()
    .replace(/^#+/, "")
    .replace(/^\./, "dot")
    .replaceAll("#", "sharp")
    .replaceAll("+", "plus");
  const key = spelled.replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}]/gu, "");
  return fitting(key || codePoints(spelled || tag.trim()));
}

/** The part of an address made from a file's or a heading's name: its letters and digits, joined by `-`. */
export function slug(name: string): string {
  const joined = name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return fitting(joined);
}

/** The address as it is written in HTML: each segment percent-encoded. */
export function encodeUrl(url: string): string {
  // Most addresses are plain, and a page has dozens of them.
  if (/^[\w/.~-]*$/.test(url)) return url;
  return url.split("/").map(encodeURIComponent).join("/");
}

/** File systems take names of 255 bytes; this many letters of three, and a mark, fit with room to spare. */
const LONGEST = 70;

/** A part of an address that can be a file's name: of a longer one its beginning, and what tells it from others. */
function fitting(part: string): string {
  if (part.length <= LONGEST) return part;
  let mark = 0;
  for (const char of part) mark = (Math.imul(mark, 31) + (char.codePointAt(0) ?? 0)) | 0;
  const beginning = [...part.slice(0, LONGEST - 10)].filter(isWholeCharacter).join("");
  return `${beginning.replace(/-$/, "")}-${(mark >>> 0).toString(36)}`;
}

function isWholeCharacter(char: string): boolean {
  return !/^[\uD800-\uDFFF]$/.test(char);
}

/** The whole address, as feeds and search engines need it, below the site's own (`https://a.kr/b`). */
export function absoluteUrl(site: string, url: string): string {
  return site.replace(/\/+$/, "") + encodeUrl(url);
}

function codePoints(text: string): string {
  return [...text].map((c) => `u${(c.codePointAt(0) ?? 0).toString(16)}`).join("");
}
