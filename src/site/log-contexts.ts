import type { SiteSettings } from "../content/site-settings";
import type { Journal, JournalEntry } from "../journal/journal";
import type { LogTasks } from "../journal/log-tasks";
import { findNeighbours } from "../journal/neighbours";
import { logUrl } from "../urls";
import type { LogPageContext, Neighbour, PageContext } from "./contexts";
import { editAddress } from "./edit-address";
import { type LogLinks, logLinker } from "./log-links";
import { nameLog, otherDaysFinder } from "./other-days";
import { viewLogTasks } from "./task-views";

/** What the page of a log shows around its text, and the addresses of the logs to which that links. */
export interface LogView {
  context: Omit<LogPageContext, keyof PageContext>;
  links: LogLinks;
}

/** Gives a function that puts together what a log's page shows, of other days too. */
export function logViewer(
  journal: Journal,
  tasks: ReadonlyMap<JournalEntry, LogTasks>,
  { repository }: SiteSettings,
): (item: JournalEntry) => LogView {
  const neighbours = findNeighbours(journal);
  const teamNeighbours = findNeighbours(journal, () => "team");
  const linksOf = logLinker(journal);
  const otherDaysOf = otherDaysFinder(journal, linksOf);
  return (item) => {
    const { previous, next } = neighbours.get(item) ?? {};
    const team = teamNeighbours.get(item);
    const { title, date, until, written, draft, file } = item.entry;
    const context = {
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
      edit: repository === undefined ? null : editAddress(repository, file),
      ...viewLogTasks(tasks.get(item), isLogOfItsDay(item)),
    };
    return { context, links: linksOf(item) };
  };
}

function nameNeighbour({ url, entry: { title, date, until } }: JournalEntry): Neighbour {
  return { title, url, date, until };
}

/** Whether a log stands at its day's own address; what had been planned for a day is told there alone. */
function isLogOfItsDay({ url, author, entry }: JournalEntry): boolean {
  return url === logUrl(author.id, entry.date, "");
}
