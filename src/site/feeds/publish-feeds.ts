import { createHash } from "node:crypto";
import type { SiteSettings } from "../../content/site-settings";
import type { JournalEntry } from "../../journal/journal";
import type { FeedFormat } from "../../urls";
import type { PublishedFiles } from "../publishing/published-files";
import { atom } from "./atom";
import type { Feed } from "./feed";
import { feedItems } from "./feed-item";
import type { FeedWriter } from "./feed-writer";
import { jsonFeed } from "./json-feed";
import { rss } from "./rss";

/** Where feeds find the finished HTML of a log. */
export interface LogTexts {
  htmlOf(item: JournalEntry): string | null;
  /** Something that changes whenever that HTML does, and is had for less. */
  versionOf(item: JournalEntry): string;
}

/**
 * Publishes all feeds. Each log is written once in each format, however many feeds it is in; a feed whose
 * logs are what they were is not made again. `version` is that of the code that writes them.
 */
export function publishFeeds(
  feeds: readonly Feed[],
  site: SiteSettings,
  texts: LogTexts,
  version: string,
  files: PublishedFiles,
): void {
  const itemOf = feedItems(site, texts.htmlOf);
  const versionOf = once(texts.versionOf);
  const ofAll = JSON.stringify([version, site]);
  for (const [format, writer] of Object.entries(writers) as [FeedFormat, FeedWriter][]) {
    const written = once((item) => Buffer.from(writer.item(itemOf(item))));
    for (const feed of feeds) {
      const url = feed.urls[format];
      if (url === undefined) continue;
      const digest = createHash("md5").update(ofAll).update(feed.title);
      for (const item of feed.entries) digest.update(versionOf(item));
      files.publish(url, digest.digest("hex"), () => {
        const updated = feed.entries[0] && itemOf(feed.entries[0]);
        const parts = [Buffer.from(writer.open(feed, url, site, updated))];
        feed.entries.forEach((item, at) => {
          if (at > 0) parts.push(Buffer.from(writer.between));
          parts.push(written(item));
        });
        return Buffer.concat([...parts, Buffer.from(writer.close)]);
      });
    }
  }
}

const writers: Record<FeedFormat, FeedWriter> = { rss, atom, json: jsonFeed };

function once<T>(make: (item: JournalEntry) => T): (item: JournalEntry) => T {
  const made = new Map<JournalEntry, T>();
  return (item) => {
    const known = made.get(item);
    if (known !== undefined) return known;
    const fresh = make(item);
    made.set(item, fresh);
    return fresh;
  };
}
