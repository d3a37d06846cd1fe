import type { NodePluginArgs } from "gatsby";
import type { Tag } from "../journal/tag";
import { isMdx } from "../log/is-mdx";
import { notFoundUrl } from "../urls";
import { publishApi } from "./api/publish-api";
import { codeVersion } from "./code-version";
import { type Feed, siteFeeds } from "./feeds/feed";
import { feedTexts } from "./feeds/feed-texts";
import { publishFeeds } from "./feeds/publish-feeds";
import { keptPages } from "./kept-pages";
import { publishPictures } from "./og/publish-pictures";
import { publishMarkdown } from "./publishing/log-markdown";
import { openPublishedFiles, type PublishedFiles } from "./publishing/published-files";
import { type PublishedSite, withoutDrafts } from "./publishing/published-site";
import { publishSitemap } from "./publishing/sitemap";
import { publishWebManifest } from "./publishing/web-manifest";
import { writeRedirects } from "./tag-redirects";

/** What the pages were made of, their addresses, and those that lead on to the pages of tags. */
interface BuiltSite extends PublishedSite {
  pages: string[];
  aliases: ReadonlyMap<string, Tag>;
}

/** What is still to be published, and where: no more of the site is held while Gatsby goes on. */
interface Published extends Pick<BuiltSite, "settings" | "aliases"> {
  lateFeeds: Feed[];
  files: PublishedFiles;
}

let published: Promise<Published> | undefined;

/**
 * Begins to publish, in a build, all files beside the pages that need none of these: they are written while
 * Gatsby goes on.
 */
export function beginPublishing(built: BuiltSite, args: NodePluginArgs): void {
  if (process.env.NODE_ENV !== "production") return;
  published = publishBesidePages(built, args);
  // Whoever waits for it is told.
  published.catch(() => {});
}

/** Publishes the rest, once the pages stand: the text of an MDX log is in its page alone. */
export async function finishPublishing(args: NodePluginArgs): Promise<void> {
  if (!published) return;
  const { settings, aliases, lateFeeds, files } = await published;
  await writeRedirects(aliases, settings.url, args);
  await publishFeeds(lateFeeds, settings, feedTexts(keptPages(args)), feedsVersion(), files);
  await files.finish();
}

async function publishBesidePages(built: BuiltSite, args: NodePluginArgs): Promise<Published> {
  const site = withoutDrafts(built);
  const { settings, journal, tags } = site;
  const files = openPublishedFiles();
  const feeds = siteFeeds(settings, journal, tags);
  const isLate = ({ entries }: Feed) => entries.some(({ entry }) => isMdx(entry.file));
  const early = feeds.filter((feed) => !isLate(feed));
  await Promise.all([
    publishFeeds(early, settings, feedTexts(keptPages(args)), feedsVersion(), files),
    publishLogs(site, pagesToFind(built), files),
  ]);
  return { settings, aliases: built.aliases, lateFeeds: feeds.filter(isLate), files };
}

/** Publishes what is made of the logs as they are written. */
async function publishLogs(
  site: PublishedSite,
  pages: readonly string[],
  files: PublishedFiles,
): Promise<void> {
  const { settings, journal } = site;
  await publishApi(site, codeVersion("src/site/api", "src/urls.ts"), files);
  await publishMarkdown(journal, files);
  await publishSitemap(settings.url, pages, journal, files);
  await publishWebManifest(settings, files);
  if (settings.cards) {
    await publishPictures(journal, settings.title, codeVersion("src/site/og"), files);
  }
}

function feedsVersion(): string {
  return codeVersion("src/site/feeds", "src/journal/excerpt.ts", "src/urls.ts");
}

/** The addresses of the pages that search engines are to find. */
function pagesToFind({ journal, pages }: BuiltSite): string[] {
  const drafts = new Set(journal.entries.filter(({ draft }) => draft).map(({ url }) => url));
  return pages.filter((path) => path !== notFoundUrl && !drafts.has(path));
}
