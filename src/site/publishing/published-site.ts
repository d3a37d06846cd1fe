import type { SiteSettings } from "../../content/site-settings";
import type { Journal } from "../../journal/journal";
import { entriesByTag, type TagEntries } from "../../journal/tags";
import type { Thread } from "../../journal/thread";
import { buildThreads } from "../../journal/threads";

/** What the files beside the pages are made of: no drafts, even where their pages are built. */
export interface PublishedSite {
  settings: SiteSettings;
  journal: Journal;
  threads: Thread[];
  tags: TagEntries[];
}

/** The site without its drafts; where it has none, as it stands. */
export function withoutDrafts(site: PublishedSite): PublishedSite {
  const entries = site.journal.entries.filter(({ draft }) => !draft);
  if (entries.length === site.journal.entries.length) return site;
  const journal = { ...site.journal, entries };
  return { ...site, journal, threads: buildThreads(journal), tags: entriesByTag(journal) };
}
