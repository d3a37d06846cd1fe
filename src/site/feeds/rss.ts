import { absoluteUrl } from "../../urls";
import type { FeedWriter } from "./feed-writer";
import { cdata, escapeXml } from "./xml";

/** RSS 2.0, as the RSS Advisory Board and its best practices have it. */
export const rss: FeedWriter = {
  open: (feed, url, site, updated) =>
    [
      `<?xml version="1.0" encoding="UTF-8"?>`,
      `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">`,
      "<channel>",
      `<title>${escapeXml(feed.title)}</title>`,
      `<link>${escapeXml(absoluteUrl(site.url, feed.page))}</link>`,
      `<description>${escapeXml(site.description || feed.title)}</description>`,
      `<language>${site.language}</language>`,
      ...(updated ? [`<lastBuildDate>${updated.date.rfc822}</lastBuildDate>`] : []),
      `<atom:link href="${escapeXml(absoluteUrl(site.url, url))}" rel="self" type="application/rss+xml"/>`,
      "",
    ].join("\n"),
  item: ({ url, title, author, tags, date, summary, html }) =>
    [
      `<item><title>${escapeXml(title)}</title>`,
      `<link>${escapeXml(url)}</link><guid>${escapeXml(url)}</guid>`,
      `<pubDate>${date.rfc822}</pubDate><dc:creator>${escapeXml(author.name)}</dc:creator>`,
      ...tags.map((tag) => `<category>${escapeXml(tag)}</category>`),
      ...(summary === "" ? [] : [`<description>${escapeXml(summary)}</description>`]),
      ...(html === null ? [] : [`<content:encoded>${cdata(html)}</content:encoded>`]),
      "</item>",
    ].join("\n"),
  between: "\n",
  close: "\n</channel>\n</rss>\n",
};
