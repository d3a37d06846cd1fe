import type { Journal, JournalEntry } from "../../journal/journal";
import { learnedIn } from "../../journal/learned";
import { logImageUrl } from "../../urls";
import { digestOf, type PublishedFiles } from "../publishing/published-files";
import { type Card, drawCard } from "./draw-card";

/** How many pictures are drawn at a time: the outlines here, the pixels in sharp's own threads. */
const atATime = 4;

/**
 * Publishes a picture of every log, for where somebody shares its address. Only those are drawn that say
 * something else than in the build before. `version` is that of the code that draws them.
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
      const card = cardOf(item, site);
      // Of what the picture says: the log's own digest changes with the team's tags, too, and drawing takes long.
      const digest = digestOf(JSON.stringify([version, card]));
      await files.publish(logImageUrl(item.url), digest, () => drawCard(card));
    }
  };
  await Promise.all(Array.from({ length: atATime }, draw));
}

function cardOf({ entry, author }: JournalEntry, site: string): Card {
  const { title, date } = entry;
  return { site, title, learned: learnedIn(entry), author: author.name, date: date ?? "" };
}
