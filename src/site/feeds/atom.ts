import { absoluteUrl } from "../../urls";
import type { FeedWriter } from "./feed-writer";
import { cdata, escapeXml } from "./xml";

/** Atom, RFC 4287. */
export const atom: FeedWriter = {
  open: (feed, url, site, updated) => {
    const page = escapeXml(absoluteUrl(site.url, feed.page));
    return [
      `<?xml version="1.0" encoding="UTF-8"?>`,
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">`,
      `<title>${escapeXml(feed.title)}</title>`,
      ...(site.description ? [`<subtitle>${escapeXml(site.description)}</subtitle>`] : []),
      `<id>${page}</id>`,
      `<link href="${page}"/>`,
      `<link rel="self" type="application/atom+xml" href="${escapeXml(absoluteUrl(site.url, url))}"/>`,
      `<updated>${updated?.date.rfc3339 ?? "1970-01-01T00:00:00Z"}</updated>`,
      "",
    ].join("\n");
  },
  item: ({ url, title, author, tags, date, summary, html }) =>
    [
      `<entry><title>${escapeXml(title)}</title>`,
      `<link href="${escapeXml(url)}"/><id>${escapeXml(url)}</id>`,
      `<published>${date.rfc3339}</published><updated>${date.rfc3339}</updated>`,
      `<author><name>${escapeXml(author.name)}</name><uri>${escapeXml(author.url)}</uri></author>`,
      ...tags.map((tag) => `<category term="${escapeXml(tag)}"/>`),
      ...(summary === "" ? [] : [`<summary>${escapeXml(summary)}</summary>`]),
      ...(html === null ? [] : [`<content type="html">${cdata(html)}</content>`]),
      "</entry>",
    ].join("\n"),
  between: "\n",
  close: "\n</feed>\n",
};
