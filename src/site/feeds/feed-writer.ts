import type { SiteSettings } from "../../content/site-settings";
import type { Feed } from "./feed";
import type { FeedItem } from "./feed-item";

/** A format of feeds. A feed is `open`, its items joined by `between`, and `close`. */
export interface FeedWriter {
  /** What comes before the items. `url` is the feed's own address, `updated` its newest item. */
  open(
    feed: Pick<Feed, "title" | "page">,
    url: string,
    site: SiteSettings,
    updated: FeedItem | undefined,
  ): string;
  item(item: FeedItem): string;
  between: string;
  close: string;
}
