import type { SiteSettings } from "../../content/site-settings";
import { excerptOf } from "../../journal/excerpt";
import type { JournalEntry } from "../../journal/journal";
import { absoluteUrl, authorUrl } from "../../urls";
import { type FeedDate, feedDate } from "./feed-date";
import { feedHtml } from "./feed-html";
import { legalXml } from "./xml";

/** A log as feeds tell it, the same in every format. All addresses are whole. */
export interface FeedItem {
  url: string;
  title: string;
  author: { name: string; url: string };
  tags: string[];
  /** The day that was logged, the last one of several: no log knows more of when it was written. */
  date: FeedDate;
  /** How it begins, as plain text. */
  summary: string;
  /** The log as HTML; null where it could not be had. */
  html: string | null;
}

/** A log as feeds tell it. `htmlOf` gives the finished HTML of a log. */
export function feedItem(
  site: SiteSettings,
  htmlOf: (item: JournalEntry) => string | null,
  item: JournalEntry,
): FeedItem {
  const { entry, author } = item;
  const url = absoluteUrl(site.url, item.url);
  const html = htmlOf(item);
  return {
    url,
    title: shown(entry.title) || (entry.date ?? ""),
    author: { name: author.name, url: absoluteUrl(site.url, authorUrl(author.id)) },
    tags: item.tags.map(({ name }) => shown(name)).filter((name) => name !== ""),
    date: feedDate(entry.until ?? entry.date ?? "", site.timeZone),
    summary: shown(excerptOf(entry)),
    html: html === null ? null : feedHtml(html, url),
  };
}

/** Text of which something is left in every format: a title may be one control character. */
function shown(text: string): string {
  return legalXml(text).trim();
}
