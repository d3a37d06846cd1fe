import type { SiteSettings } from "../../content/site-settings";
import type { FeedFormat } from "../../urls";
import { writeChanged } from "../publishing/write-changed";
import { atom } from "./atom";
import type { Feed } from "./feed";
import { type FeedItem, feedItem } from "./feed-item";
import type { FeedLog } from "./feed-log";
import type { FeedWriter } from "./feed-writer";
import { jsonFeed } from "./json-feed";
import { rss } from "./rss";

/** Feeds that are to be written, and all logs of which they tell. */
export interface FeedsToWrite {
  site: SiteSettings;
  logs: FeedLog[];
  feeds: FeedToWrite[];
}

/** A feed in one format. */
export interface FeedToWrite extends Pick<Feed, "title" | "page"> {
  url: string;
  format: FeedFormat;
  /** The file that is to hold it. */
  path: string;
  /** The places of its logs among all, the newest first. */
  logs: number[];
}

/** Writes feeds. A log is written once in each format for those that stand beside each other, as those of a tag do. */
export function writeFeeds({ site, logs, feeds }: FeedsToWrite): void {
  const written = recent((place) => writtenItem(feedItem(site, logs[place] as FeedLog)));
  for (const { url, format, path, logs: places, ...feed } of feeds) {
    const writer = writers[format];
    const items = places.map(written);
    const parts: Uint8Array[] = [Buffer.from(writer.open(feed, url, site, items[0]?.item))];
    items.forEach((item, at) => {
      if (at > 0) parts.push(Buffer.from(writer.between));
      parts.push(item.in(format));
    });
    writeChanged(path, Buffer.concat([...parts, Buffer.from(writer.close)]));
  }
}

const writers: Record<FeedFormat, FeedWriter> = { rss, atom, json: jsonFeed };

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

/** How many logs are held as written: ten thousand, in three formats, would take a quarter of a gigabyte. */
const mostWritten = 300;

/** Makes something of a log once, as long as it is among the last ones that were asked for. */
function recent<T>(make: (place: number) => T): (place: number) => T {
  const made = new Map<number, T>();
  return (place) => {
    const known = made.get(place) ?? make(place);
    // A map keeps its order: what is asked for goes to its end.
    made.delete(place);
    made.set(place, known);
    const [oldest] = made.keys();
    if (made.size > mostWritten && oldest !== undefined) made.delete(oldest);
    return known;
  };
}
