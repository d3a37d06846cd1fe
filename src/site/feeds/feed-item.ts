import type { SiteSettings } from "../../content/site-settings";
import { absoluteUrl, authorUrl } from "../../urls";
import type { LogContext } from "../contexts";
import { contextOf } from "../page-view";
import { type FeedDate, feedDate } from "./feed-date";
import { feedHtml } from "./feed-html";
import type { FeedLog } from "./feed-log";
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

/** A log as feeds tell it. */
export function feedItem(site: SiteSettings, { summary, text }: FeedLog): FeedItem {
  const { title, date, until, author, tags } = summary;
  const url = absoluteUrl(site.url, summary.url);
  const { html, excerpt } = "view" in text ? contextOf<LogContext>(text).text : text;
  return {
    url,
    title: shown(title) || (date ?? ""),
    author: { name: author.name, url: absoluteUrl(site.url, authorUrl(author.id)) },
    tags: tags.map(({ name }) => shown(name)).filter((name) => name !== ""),
    date: feedDate(until ?? date ?? "", site.timeZone),
    summary: shown(excerpt),
    html: html === null ? null : feedHtml(html, url),
  };
}

/** Text of which something is left in every format: a title may be one control character. */
function shown(text: string): string {
  return legalXml(text).trim();
}
