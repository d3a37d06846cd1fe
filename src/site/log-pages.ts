import type { CreatePagesArgs } from "gatsby";
import type { SiteSettings } from "../content/site-settings";
import { excerptOf } from "../journal/excerpt";
import type { Journal, JournalEntry } from "../journal/journal";
import type { LogTasks } from "../journal/log-tasks";
import { isMdx } from "../log/is-mdx";
import { readingMinutes } from "../log/reading-time";
import type { LogContext, MdxLogContext } from "./contexts";
import { logViewer } from "./log-contexts";
import { type LogText, logTexts } from "./log-html";
import { nodeOf } from "./log-nodes";
import type { PageMaker } from "./make-page";
import { mdxPublisher } from "./mdx/assets";
import { mdxHeadings } from "./mdx/headings";

/** Makes the page of every log, with all that it shows of other days. */
export async function makeLogs(
  journal: Journal,
  tasks: ReadonlyMap<JournalEntry, LogTasks>,
  settings: SiteSettings,
  { make, makeSlow }: PageMaker,
  args: CreatePagesArgs,
): Promise<void> {
  const viewOf = logViewer(journal, tasks, settings);
  const texts = logTexts(settings.language, args);
  const publishMdx = mdxPublisher(args);
  const makeLog = async (item: JournalEntry) => {
    const node = nodeOf(item);
    const { context, links } = viewOf(item);
    if (!isMdx(node.file)) {
      const text = texts.textOf(node, links);
      return makeSlow<LogContext, { text: LogText }>("log", item.url, context, text);
    }
    make<MdxLogContext>(`log-mdx?__contentFilePath=${node.absolutePath}`, item.url, {
      ...context,
      links,
      headings: mdxHeadings(item.entry),
      minutes: readingMinutes(item.entry.body),
      excerpt: excerptOf(item.entry),
      ...(await publishMdx(node)),
    });
  };
  let before: Promise<unknown> = Promise.resolve();
  for (let at = 0; at < journal.entries.length; at += batchSize) {
    const batch = Promise.all(journal.entries.slice(at, at + batchSize).map(makeLog));
    // Whoever waits for it is told.
    batch.catch(() => {});
    // While these are rendered, what the next ones show of other days is put together.
    await before;
    before = batch;
  }
  await before;
  await texts.end();
}

/** How many logs are rendered, and their pictures looked at, beside each other. */
const batchSize = 200;
