import { absoluteUrl } from "../../urls";
import type { FeedWriter } from "./feed-writer";

/** JSON Feed 1.1. */
export const jsonFeed: FeedWriter = {
  open: (feed, url, site) => {
    const head = {
      version: "https://jsonfeed.org/version/1.1",
      title: feed.title,
      home_page_url: absoluteUrl(site.url, feed.page),
      feed_url: absoluteUrl(site.url, url),
      description: site.description || undefined,
      language: site.language,
    };
    return `${JSON.stringify(head).slice(0, -1)},"items":[\n`;
  },
  item: ({ url, title, author, tags, date, summary, html }) =>
    JSON.stringify({
      id: url,
      url,
      title,
      // An item without any content would not be valid.
      ...(html === null ? { content_text: summary } : { content_html: html }),
      summary: summary || undefined,
      date_published: date.rfc3339,
      authors: [author],
      tags,
    }),
  between: ",\n",
  close: "\n]}\n",
};
