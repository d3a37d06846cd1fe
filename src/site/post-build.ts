import { rmSync } from "node:fs";
import { resolve } from "node:path";
import type { GatsbyNode } from "gatsby";
import type { Tag } from "../journal/tag";
import { notFoundUrl } from "../urls";
import { publishApi } from "./api/publish-api";
import { codeVersion } from "./code-version";
import { siteFeeds } from "./feeds/feed";
import { publishFeeds } from "./feeds/publish-feeds";
import { publishPictures } from "./og/publish-pictures";
import { publishMarkdown } from "./publishing/log-markdown";
import { builtTexts } from "./publishing/log-texts";
import { openPublishedFiles } from "./publishing/published-files";
import { type PublishedSite, withoutDrafts } from "./publishing/published-site";
import { publishSitemap } from "./publishing/sitemap";
import { publishWebManifest } from "./publishing/web-manifest";
import { searchIndexWritten } from "./search-index";
import { writeRedirects } from "./tag-redirects";
import { removeStaleBundles, withdrawAssets } from "./withdraw";

/** What the pages were made of, their addresses, and those that lead on to the pages of tags. */
interface BuiltSite extends PublishedSite {
  pages: string[];
  aliases: ReadonlyMap<string, Tag>;
}

let built: BuiltSite | undefined;

/** Hands over what the pages were made of: working it out again would take seconds. */
export function keepForPostBuild(site: BuiltSite): void {
  built = site;
}

/** Once the pages stand: takes out what none refers to any more, and publishes the files beside them. */
export const onPostBuild: GatsbyNode["onPostBuild"] = async (args) => {
  await searchIndexWritten();
  withdrawAssets();
  removeStaleBundles();
  removeParcelCache();
  if (!built) return;
  await writeRedirects(built.aliases, built.settings.url, args);
  const site = withoutDrafts(built);
  const { settings, journal, tags } = site;
  const files = openPublishedFiles();
  const feeds = siteFeeds(settings, journal, tags);
  publishFeeds(feeds, settings, builtTexts(), feedsVersion(), files);
  publishApi(site, codeVersion("src/site/api", "src/urls.ts"), files);
  publishMarkdown(journal, files);
  publishSitemap(settings.url, pagesToFind(built), journal, files);
  await publishWebManifest(settings, files);
  if (settings.cards) {
    await publishPictures(journal, settings.title, codeVersion("src/site/og"), files);
  }
  files.finish();
};

/**
 * Gatsby's Parcel finds nothing to compile here. In its cache it would keep what files there are, and spend the
 * first seconds of the next build on each that this one has written.
 */
function removeParcelCache(): void {
  rmSync(resolve(".cache/.parcel-cache"), { recursive: true, force: true });
}

function feedsVersion(): string {
  return codeVersion("src/site/feeds", "src/journal/excerpt.ts", "src/urls.ts");
}

/** The addresses of the pages that search engines are to find. */
function pagesToFind({ journal, pages }: BuiltSite): string[] {
  const drafts = new Set(journal.entries.filter(({ draft }) => draft).map(({ url }) => url));
  return pages.filter((path) => path !== notFoundUrl && !drafts.has(path));
}
