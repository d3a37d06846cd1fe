import type { CreatePagesArgs } from "gatsby";
import type { SiteSettings } from "../content/site-settings";
import { excerptOf } from "../journal/excerpt";
import type { Journal, JournalEntry } from "../journal/journal";
import type { LogTasks } from "../journal/log-tasks";
import { findNeighbours } from "../journal/neighbours";
import { readingMinutes } from "../log/reading-time";
import { logUrl } from "../urls";
import type { LogContext, MdxLogContext, Neighbour } from "./contexts";
import { editAddress } from "./edit-address";
import { logLinker } from "./log-links";
import { nodeOf } from "./log-nodes";
import type { MakePage } from "./make-page";
import { mdxPublisher } from "./mdx/assets";
import { mdxHeadings } from "./mdx/headings";
import { nameLog, otherDaysFinder } from "./other-days";
import { viewLogTasks } from "./task-views";

/** Makes the page of every log, with all that it shows of other days. */
export async function makeLogs(
  journal: Journal,
  tasks: ReadonlyMap<JournalEntry, LogTasks>,
  { language, repository }: SiteSettings,
  make: MakePage,
  args: CreatePagesArgs,
): Promise<void> {
  const neighbours = findNeighbours(journal);
  const teamNeighbours = findNeighbours(journal, () => "team");
  const linksOf = logLinker(journal);
  const otherDaysOf = otherDaysFinder(journal, linksOf);
  const publishMdx = mdxPublisher(args);
  for (const item of journal.entries) {
    const node = nodeOf(item);
    const { previous, next } = neighbours.get(item) ?? {};
    const team = teamNeighbours.get(item);
    const links = linksOf(item);
    const context = {
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
      const { title, date, until, written, draft } = item.entry;
      make<MdxLogContext>(`log-mdx?__contentFilePath=${node.absolutePath}`, item.url, {
        ...context,
        links,
        log: { title, date, until, written, draft },
        headings: mdxHeadings(item.entry),
        minutes: readingMinutes(item.entry.body),
        excerpt: excerptOf(item.entry),
        ...(await publishMdx(node)),
      });
    } else make<LogContext>("log", item.url, context, { id: node.id, links, language });
  }
}

function nameNeighbour({ url, entry: { title, date, until } }: JournalEntry): Neighbour {
  return { title, url, date, until };
}

/** Whether a log stands at its day's own address; what had been planned for a day is told there alone. */
function isLogOfItsDay({ url, author, entry }: JournalEntry): boolean {
  return url === logUrl(author.id, entry.date, "");
}
