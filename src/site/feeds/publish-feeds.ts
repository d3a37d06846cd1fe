import { createHash } from "node:crypto";
import type { SiteSettings } from "../../content/site-settings";
import type { JournalEntry } from "../../journal/journal";
import { summarize } from "../../journal/summary";
import type { FeedFormat } from "../../urls";
import { startProcess } from "../processes/start-process";
import type { PublishedFiles } from "../publishing/published-files";
import type { Feed } from "./feed";
import type { FeedLog, FeedText } from "./feed-log";
import { type FeedsToWrite, writeFeeds } from "./write-feeds";

/** Where feeds find the finished texts of logs. */
export interface FeedTexts {
  textOf(item: JournalEntry): FeedText;
  /** Something that changes whenever that text does, or anything else that a feed tells of the log. */
  versionOf(item: JournalEntry): string;
}

/** How many logs are written into feeds here: to start a process takes longer than to write fewer. */
const few = 300;

/**
 * Publishes feeds, but for those whose logs are what they were; where they tell of many logs, a process beside
 * this one writes them. `version` is that of the code that does.
 */
export async function publishFeeds(
  feeds: readonly Feed[],
  site: SiteSettings,
  { textOf, versionOf }: FeedTexts,
  version: string,
  files: PublishedFiles,
): Promise<void> {
  const ofAll = JSON.stringify([version, site]);
  const digests = new Map<string, string>();
  for (const { title, urls, entries } of feeds) {
    const hash = createHash("md5").update(ofAll).update(title);
    for (const item of entries) hash.update(versionOf(item));
    const digest = hash.digest("hex");
    for (const url of Object.values(urls)) digests.set(url, digest);
  }
  const paths = files.claim(digests);
  const { logs, placeOf } = numberedLogs(textOf);
  const toWrite = feeds.flatMap(({ title, page, urls, entries }) =>
    (Object.entries(urls) as [FeedFormat, string][]).flatMap(([format, url]) => {
      const path = paths.get(url);
      return path ? [{ title, page, url, format, path, logs: entries.map(placeOf) }] : [];
    }),
  );
  const request: FeedsToWrite = { site, logs, feeds: toWrite };
  if (logs.length > few) await writeBeside(request);
  else writeFeeds(request);
}

/** Logs as feeds are given them, each once, in the order in which their places are asked for. */
function numberedLogs(textOf: FeedTexts["textOf"]) {
  const logs: FeedLog[] = [];
  const places = new Map<JournalEntry, number>();
  const placeOf = (item: JournalEntry): number => {
    const known = places.get(item);
    if (known !== undefined) return known;
    places.set(item, logs.length);
    return logs.push({ summary: summarize(item), text: textOf(item) }) - 1;
  };
  return { logs, placeOf };
}

/** Nobody waits for feeds until the pages stand. */
async function writeBeside(request: FeedsToWrite): Promise<void> {
  const helper = await startProcess<undefined, void>("write-feeds", request);
  helper.yieldToOthers();
  await helper.ask(undefined);
  await helper.end();
}
