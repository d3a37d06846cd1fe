import { createHash } from "node:crypto";
import type { SiteSettings } from "../../content/site-settings";
import type { JournalEntry } from "../../journal/journal";
import type { FeedFormat } from "../../urls";
import type { PublishedFiles } from "../publishing/published-files";
import { atom } from "./atom";
import type { Feed } from "./feed";
import { type FeedItem, feedItem } from "./feed-item";
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
 * Publishes all feeds. A log is written once in each format for the feeds that stand beside each other, as
 * those of a tag do; a feed whose logs are what they were is not made again. `version` is that of the code
 * that writes them.
 */
export async function publishFeeds(
  feeds: readonly Feed[],
  site: SiteSettings,
  texts: LogTexts,
  version: string,
  files: PublishedFiles,
): Promise<void> {
  const written = recent((item) => writtenItem(feedItem(site, texts.htmlOf, item)), mostWritten);
  const versionOf = recent(texts.versionOf, Number.POSITIVE_INFINITY);
  const ofAll = JSON.stringify([version, site]);
  for (const feed of feeds) {
    for (const [format, url] of Object.entries(feed.urls) as [FeedFormat, string][]) {
      const digest = createHash("md5").update(ofAll).update(feed.title);
      for (const item of feed.entries) digest.update(versionOf(item));
      await files.publish(url, digest.digest("hex"), () => {
        const writer = writers[format];
        const updated = feed.entries[0] && written(feed.entries[0]).item;
        const parts: Uint8Array[] = [Buffer.from(writer.open(feed, url, site, updated))];
        feed.entries.forEach((item, at) => {
          if (at > 0) parts.push(Buffer.from(writer.between));
          parts.push(written(item).in(format));
        });
        return Buffer.concat([...parts, Buffer.from(writer.close)]);
      });
    }
  }
}

const writers: Record<FeedFormat, FeedWriter> = { rss, atom, json: jsonFeed };

/** How many logs are held as written: ten thousand, in three formats, would take a quarter of a gigabyte. */
const mostWritten = 300;

interface WrittenItem {
  item: FeedItem;
  in(format: FeedFormat): Uint8Array;
}

function writtenItem(item: FeedItem): WrittenItem {
  const bytes: Partial<Record<FeedFormat, Uint8Array>> = {};
  return {
    item,
    in(format) {
      bytes[format] ??= Buffer.from(writers[format].item(item));
      return bytes[format];
    },
  };
}

/** Makes something of a log once, as long as it is among the last so many that were asked for. */
function recent<T>(make: (item: JournalEntry) => T, most: number): (item: JournalEntry) => T {
  const made = new Map<JournalEntry, T>();
  return (item) => {
    const known = made.get(item) ?? make(item);
    // A map keeps its order: what is asked for goes to its end.
    made.delete(item);
    made.set(item, known);
    const [oldest] = made.keys();
    if (made.size > most && oldest) made.delete(oldest);
    return known;
  };
}
