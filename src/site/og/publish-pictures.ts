import { createHash } from "node:crypto";
import type { Journal, JournalEntry } from "../../journal/journal";
import { learnedIn } from "../../journal/learned";
import { logImageUrl } from "../../urls";
import type { LogEntryNode } from "../log-nodes";
import type { PublishedFiles } from "../publishing/published-files";
import { drawCard } from "./draw-card";

/** How many pictures are drawn at a time: the outlines here, the pixels in sharp's own threads. */
const atATime = 4;

/**
 * Publishes a picture of every log, for where somebody shares its address. Only those are drawn whose log
 * has changed. `version` is that of the code that draws them.
 */
export async function publishPictures(
  { entries }: Journal,
  site: string,
  version: string,
  files: PublishedFiles,
): Promise<void> {
  const waiting = entries.values();
  const draw = async () => {
    for (const item of waiting) {
      await files.publishLater(logImageUrl(item.url), digestOf(item, site, version), () =>
        drawCard({
          site,
          title: item.entry.title,
          learned: learnedIn(item.entry),
          author: item.author.name,
          date: item.entry.date ?? "",
        }),
      );
    }
  };
  await Promise.all(Array.from({ length: atATime }, draw));
}

function digestOf({ entry, author }: JournalEntry, site: string, version: string): string {
  const { contentDigest } = (entry as LogEntryNode).internal;
  return createHash("md5")
    .update(JSON.stringify([version, site, contentDigest, author.name]))
    .digest("hex");
}
