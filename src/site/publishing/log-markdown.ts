import { readFileSync } from "node:fs";
import type { Journal } from "../../journal/journal";
import { markdownUrl } from "../../urls";
import type { LogEntryNode } from "../log-nodes";
import type { PublishedFiles } from "./published-files";

/**
 * Publishes the Markdown of every log as written. Where a file holds several days, each has its own part
 * of it, since another may be a draft: so all nodes are asked, and not the journal alone.
 */
export function publishMarkdown(
  { entries }: Journal,
  nodes: readonly LogEntryNode[],
  files: PublishedFiles,
): void {
  const days = new Map<string, number>();
  for (const { absolutePath } of nodes) days.set(absolutePath, (days.get(absolutePath) ?? 0) + 1);
  for (const { entry, url } of entries) {
    const { absolutePath, body, internal } = entry as LogEntryNode;
    files.publish(markdownUrl(url), internal.contentDigest, () =>
      (days.get(absolutePath) ?? 1) > 1 ? body : readFileSync(absolutePath),
    );
  }
}
