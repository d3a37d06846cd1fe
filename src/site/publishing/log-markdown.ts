import { readFileSync } from "node:fs";
import type { Journal } from "../../journal/journal";
import { markdownUrl } from "../../urls";
import { nodeOf } from "../log-nodes";
import type { PublishedFiles } from "./published-files";

/**
 * Publishes the Markdown of every log as written. Where a file holds several days, each has its own part
 * of it, since another may be a draft.
 */
export async function publishMarkdown({ entries }: Journal, files: PublishedFiles): Promise<void> {
  for (const item of entries) {
    const { absolutePath, body, isWholeFile, internal } = nodeOf(item);
    await files.publish(markdownUrl(item.url), internal.contentDigest, () =>
      isWholeFile ? readFileSync(absolutePath) : body,
    );
  }
}
