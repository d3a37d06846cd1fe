import type { CreatePagesArgs } from "gatsby";
import type { SiteSettings } from "../content/site-settings";
import { excerptOf } from "../journal/excerpt";
import type { Journal, JournalEntry } from "../journal/journal";
import type { LogTasks } from "../journal/log-tasks";
import { findNeighbours } from "../journal/neighbours";
import { readingMinutes } from "../log/reading-time";
import { logUrl } from "../urls";
import type { LogContext, LogPageContext, MdxLogContext, Neighbour, PageContext } from "./contexts";
import { editAddress } from "./edit-address";
import { assetsDigest, fileFinder } from "./log-assets";
import { renderLog } from "./log-html";
import { logLinker } from "./log-links";
import { nodeOf } from "./log-nodes";
import { logRenderer } from "./log-renderer";
import type { PageMaker } from "./make-page";
import { mdxPublisher } from "./mdx/assets";
import { mdxHeadings } from "./mdx/headings";
import { nameLog, otherDaysFinder } from "./other-days";
import { viewLogTasks } from "./task-views";

/** Makes the page of every log, with all that it shows of other days. */
export async function makeLogs(
  journal: Journal,
  tasks: ReadonlyMap<JournalEntry, LogTasks>,
  { language, repository }: SiteSettings,
  { make, makeSlow }: PageMaker,
  args: CreatePagesArgs,
): Promise<void> {
  const neighbours = findNeighbours(journal);
  const teamNeighbours = findNeighbours(journal, () => "team");
  const linksOf = logLinker(journal);
  const otherDaysOf = otherDaysFinder(journal, linksOf);
  const publishMdx = mdxPublisher(args);
  const find = fileFinder(args);
  const renderer = logRenderer(language);
  const makeLog = async (item: JournalEntry) => {
    const node = nodeOf(item);
    const { previous, next } = neighbours.get(item) ?? {};
    const team = teamNeighbours.get(item);
    const links = linksOf(item);
    const { title, date, until, written, draft } = item.entry;
    const context: Omit<LogPageContext, keyof PageContext> = {
      log: { title, date, until, written, draft },
      author: item.author,
      tags: item.tags,
      mentioned: item.mentioned,
      previous: previous ? nameNeighbour(previous) : null,
      next: next ? nameNeighbour(next) : null,
      teamPrevious: team?.previous && team.previous !== previous ? nameLog(team.previous) : null,
      teamNext: team?.next && team.next !== next ? nameLog(team.next) : null,
      otherDays: otherDaysOf(item),
      unpublished: item.draft,
      edit: repository === undefined ? null : editAddress(repository, item.entry.file),
      ...viewLogTasks(tasks.get(item), isLogOfItsDay(item)),
    };
    if (node.absolutePath.endsWith(".mdx")) {
      make<MdxLogContext>(`log-mdx?__contentFilePath=${node.absolutePath}`, item.url, {
        ...context,
        links,
        headings: mdxHeadings(item.entry),
        minutes: readingMinutes(item.entry.body),
        excerpt: excerptOf(item.entry),
        ...(await publishMdx(node)),
      });
      return;
    }
    const decided = JSON.stringify([node.internal.contentDigest, links, language, args.pathPrefix]);
    await makeSlow<LogContext, Pick<LogContext, "text">>("log", item.url, context, {
      digest: (files) => decided + assetsDigest(files, node.absolutePath, find),
      make: async () => {
        const { text, files } = await renderLog(node, links, renderer, find, args);
        return { part: { text }, files };
      },
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
  await renderer.end();
}

/** How many logs are rendered, and their pictures looked at, beside each other. */
const batchSize = 200;

function nameNeighbour({ url, entry: { title, date, until } }: JournalEntry): Neighbour {
  return { title, url, date, until };
}

/** Whether a log stands at its day's own address; what had been planned for a day is told there alone. */
function isLogOfItsDay({ url, author, entry }: JournalEntry): boolean {
  return url === logUrl(author.id, entry.date, "");
}
