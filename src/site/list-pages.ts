import { calendarYears } from "../journal/calendar";
import { excerptOf } from "../journal/excerpt";
import type { Journal, JournalEntry } from "../journal/journal";
import type { LogTasks } from "../journal/log-tasks";
import { entriesByMonth } from "../journal/months";
import { reflectionsOf } from "../journal/reflections";
import { streakOf } from "../journal/streak";
import { summarize } from "../journal/summary";
import { entriesByTag, type TagEntries, tagCounts } from "../journal/tags";
import type { CalendarDate } from "../log/entry";
import { archiveUrl, authorUrl, homeUrl, monthUrl } from "../urls";
import type {
  ArchiveContext,
  AuthorContext,
  HomeContext,
  MonthContext,
  PlanView,
} from "./contexts";
import type { MakePage } from "./make-page";
import { daysToFind } from "./month-days";
import { viewLogTasks } from "./task-views";

const entriesPerPage = 20;
/** How many years of days an author's page shows. */
const yearsShown = 2;
/** How many tags it shows, and the home page: a team has hundreds, which stand on a page of their own. */
const tagsShown = 40;

/** How many reflections it shows, the newest: each stands in its log, too. */
const reflectionsShown = 30;

/** How many plans of each log are still to be done: the rings in calendars. */
export type OpenPlans = ReadonlyMap<JournalEntry, number>;

/** The home page, a team's morning board, and the pages of earlier logs that follow it. */
export function makeHome(
  journal: Journal,
  tags: readonly TagEntries[],
  plans: PlanView[],
  open: OpenPlans,
  make: MakePage,
): void {
  const pages = Math.max(1, Math.ceil(journal.entries.length / entriesPerPage));
  const [newestYear, ...olderYears] = calendarYears(journal.entries, open);
  for (let page = 1; page <= pages; page++) {
    const entries = journal.entries.slice((page - 1) * entriesPerPage, page * entriesPerPage);
    make<HomeContext>("home", homeUrl(page), {
      page,
      pages,
      entries: entries.map((item) => ({ ...summarize(item), excerpt: excerptOf(item.entry) })),
      plans: page === 1 ? plans : [],
      calendar: page === 1 ? (newestYear ?? null) : null,
      olderYears: page === 1 ? olderYears.map(({ year }) => year) : [],
      tags: page === 1 ? tagCounts(tags).slice(0, tagsShown) : [],
    });
  }
}

export function makeAuthors(
  journal: Journal,
  plans: readonly PlanView[],
  open: OpenPlans,
  today: CalendarDate,
  make: MakePage,
): void {
  for (const author of journal.authors) {
    const entries = journal.entries.filter((item) => item.author.id === author.id);
    const { current, longest } = streakOf(entries, today);
    const years = calendarYears(entries, open);
    make<AuthorContext>("author", authorUrl(author.id), {
      author,
      plan: plans.find((plan) => plan.from.author.id === author.id) ?? null,
      calendars: years.slice(0, yearsShown),
      olderYears: years.slice(yearsShown).map(({ year }) => year),
      streak: { current: current.days, longest: longest.days },
      tags: tagCounts(entriesByTag({ ...journal, entries })).slice(0, tagsShown),
      reflections: reflectionsOf(entries, reflectionsShown),
      entries: entries.map(summarize),
    });
  }
}

export function makeArchive(journal: Journal, make: MakePage): void {
  const months = [...entriesByMonth(journal)];
  make<ArchiveContext>("archive", archiveUrl, {
    months: months.map(([month, entries]) => ({ month, count: entries.length })),
  });
  for (const [month, entries] of months) {
    const days = daysToFind(entries);
    make<MonthContext>("month", monthUrl(month), {
      month,
      entries: entries.map((item) => ({ ...summarize(item), days: days.get(item) ?? [] })),
    });
  }
}

/**
 * Each author's newest plan, the newest first: all that the logs of the newest planned day plan. Authors
 * who planned nothing are left out.
 */
export function newestPlans(
  journal: Journal,
  tasks: ReadonlyMap<JournalEntry, LogTasks>,
): PlanView[] {
  const plans = new Map<string, PlanView>();
  for (const item of journal.entries) {
    const plan = plans.get(item.author.id);
    const isOlder = plan !== undefined && plan.from.date !== item.entry.date;
    if (item.entry.tasks.length === 0 || isOlder) continue;
    const { own } = viewLogTasks(tasks.get(item), false);
    if (plan) for (const task of own) plan.tasks.push(task);
    else plans.set(item.author.id, { from: summarize(item), tasks: own });
  }
  return [...plans.values()];
}
