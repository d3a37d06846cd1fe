import { dirname, resolve } from "node:path";
import { isMarkdownPath } from "../content/find-logs";
import type { Journal } from "../journal/journal";
import { renderMarkdown } from "../markdown/render-markdown";
import type { LogEntryNode } from "./log-nodes";

/** The addresses of the logs to which a log links, by the references as its text writes them. */
export type LogLinks = Record<string, string>;

/**
 * Gives a function that finds a log's links to other logs: `[어제](./2025-10-21.md)` leads to that log's
 * page. A log that is not published has no address, and a link to it stays as written.
 */
export function logLinker(journal: Journal): (log: LogEntryNode) => LogLinks {
  const urls = new Map<string, string>();
  for (const { entry, url } of journal.entries) {
    const path = (entry as LogEntryNode).absolutePath.normalize("NFC");
    if (!urls.has(path)) urls.set(path, url);
  }
  return (log) => {
    const links: LogLinks = {};
    for (const reference of referencesToLogs(log)) {
      const url = urls.get(resolve(dirname(log.absolutePath), reference).normalize("NFC"));
      if (url) links[reference] = url;
    }
    return links;
  };
}

/** The references to Markdown files, as the renderer knows them; most logs have none and cost nothing. */
function referencesToLogs(log: LogEntryNode): string[] {
  if (!/\.(mdx?|markdown)\b/i.test(log.body)) return [];
  return renderMarkdown(log.body, log).assets.filter(isMarkdownPath);
}
