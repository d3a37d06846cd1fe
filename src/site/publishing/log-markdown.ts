import { readFileSync } from "node:fs";
import type { Journal } from "../../journal/journal";
import { markdownUrl } from "../../urls";
import type { LogEntryNode } from "../log-nodes";
import type { PublishedFiles } from "./published-files";

/**
 * Publishes the Markdown of every log as written. Where a file holds several days, each has its own part
 * of it, since another may be a draft.
 */
export function publishMarkdown({ entries }: Journal, files: PublishedFiles): void {
  for (const { entry, url } of entries) {
    const { absolutePath, body, isWholeFile, internal } = entry as LogEntryNode;
    files.publish(markdownUrl(url), internal.contentDigest, () =>
      isWholeFile ? readFileSync(absolutePath) : body,
    );
  }
}
