import type { SiteSettings } from "../../content/site-settings";
import type { Journal, JournalEntry } from "../../journal/journal";
import { put } from "../../journal/put";
import type { TagEntries } from "../../journal/tags";
import { authorTagFeedUrl, authorUrl, type FeedFormat, feedUrl, homeUrl } from "../../urls";

/** What a reader of news can subscribe to. */
export interface Feed {
  title: string;
  /** The page whose news these are. */
  page: string;
  /** Its own address in each format in which it is written. */
  urls: Partial<Record<FeedFormat, string>>;
  /** The newest first. */
  entries: JournalEntry[];
}

/** How many logs a feed has. */
const newest = 30;

/**
 * The feeds of a site: its own, each author's, each tag's that somebody put on a log, and what each author
 * wrote with each tag, as RSS only. Drafts and undated logs, which are no news, are in none.
 */
export function siteFeeds(
  site: SiteSettings,
  journal: Journal,
  tags: readonly TagEntries[],
): Feed[] {
  const feeds = [feedOf(site.title, homeUrl(), journal.entries)];
  const titled = (title: string) => `${title} · ${site.title}`;
  for (const { id, name } of journal.authors) {
    const own = journal.entries.filter(({ author }) => author.id === id);
    feeds.push(feedOf(titled(name), authorUrl(id), own));
  }
  for (const { name, url, tagged } of tags) {
    if (!tagged.some(isNews)) continue;
    feeds.push(feedOf(titled(`#${name}`), url, tagged));
    for (const [author, own] of byAuthor(tagged.filter(isNews))) {
      const title = titled(`${author.name} #${name}`);
      const rss = authorTagFeedUrl(author.id, url);
      feeds.push({ title, page: url, urls: { rss }, entries: own.slice(0, newest) });
    }
  }
  return feeds;
}

/** Whether feeds tell of an entry. */
export function isNews({ entry, draft }: JournalEntry): boolean {
  return entry.date !== null && !draft;
}

function feedOf(title: string, page: string, entries: readonly JournalEntry[]): Feed {
  const urls = {
    rss: feedUrl(page, "rss"),
    atom: feedUrl(page, "atom"),
    json: feedUrl(page, "json"),
  };
  return { title, page, urls, entries: entries.filter(isNews).slice(0, newest) };
}

function byAuthor(entries: readonly JournalEntry[]): Map<JournalEntry["author"], JournalEntry[]> {
  const authors = new Map<JournalEntry["author"], JournalEntry[]>();
  for (const item of entries) put(authors, item.author, item);
  return authors;
}
