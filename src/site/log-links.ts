import { brokenLinks, type LogReferences } from "../journal/broken-links";
import { logFinder } from "../journal/find-log";
import type { Journal, JournalEntry } from "../journal/journal";
import type { Message } from "../log/message";
import { wikiKey } from "../log/wiki-link";
import { nodeOf } from "./log-nodes";

/**
 * The addresses of the logs to which a log links: by the paths in its text, and by its `[[names]]`, brackets
 * and all.
 */
export type LogLinks = Record<string, string>;

/**
 * Gives a function that finds a log's links to other logs: `[어제](./2025-10-21.md)` and `[[2025-10-21]]` lead
 * to that log's page. A log that is not published has no address, and what links to it is shown as text.
 */
export function logLinker(journal: Journal): (item: JournalEntry) => LogLinks {
  const find = logFinder(journal);
  const byFile = new Map(referringLogs(journal).map((log) => [log.file, log]));
  return ({ entry }) => {
    const links: LogLinks = {};
    const log = byFile.get(entry.file);
    for (const reference of log?.references ?? []) {
      const found = log && find(reference, log);
      if (!found || !("url" in found)) continue;
      const { kind, target } = reference;
      links[kind === "path" ? target : wikiKey(target)] = found.url;
    }
    return links;
  };
}

/**
 * Tells the links that lead nowhere. One that leads to a draft is right, and waits for its day: so what
 * is broken among the published logs is looked up once more among all (`whole`).
 */
export function linkMessages(journal: Journal, whole: () => Journal): Message[] {
  const logs = referringLogs(journal);
  return brokenLinks(journal, logs).length === 0 ? [] : brokenLinks(whole(), logs);
}

/** The logs that refer to others; the first node of a file has all that is in it. */
function referringLogs({ entries }: Journal): LogReferences[] {
  return entries.flatMap((item) => {
    const { file, references } = nodeOf(item);
    return references.length > 0 ? [{ file, author: item.author.id, references }] : [];
  });
}
