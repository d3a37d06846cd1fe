import { resolve } from "node:path";
import type { CreatePagesArgs, GatsbyNode } from "gatsby";
import type { Journal, JournalEntry } from "../journal/journal";
import { entriesByMonth } from "../journal/months";
import { findNeighbours } from "../journal/neighbours";
import { allPlans, newestPlans, summarize } from "../journal/summary";
import { entriesByTag, type TagEntries, tagCounts } from "../journal/tags";
import { archiveUrl, authorUrl, homeUrl, monthUrl, notFoundUrl, tagsUrl, tasksUrl } from "../urls";
import type {
  ArchiveContext,
  AuthorContext,
  HomeContext,
  LogContext,
  MdxLogContext,
  MonthContext,
  PageContext,
  TagContext,
  TagsContext,
  TasksContext,
} from "./contexts";
import { readSiteContent } from "./journal";
import { logLinker } from "./log-links";
import { mdxAssets } from "./mdx/assets";
import { reportMessages } from "./report";
import type { LogEntryNode } from "./source";

const entriesPerPage = 20;

/** Makes one page of the site from a template and what it is given. */
type MakePage = <Context extends PageContext>(
  template: string,
  url: string,
  context: Omit<Context, keyof PageContext>,
) => void;

/** Makes every page of the site. Errors in the logs end a build here, all told at once. */
export const createPages: GatsbyNode["createPages"] = async (args) => {
  const showDrafts = process.env.NODE_ENV !== "production" || process.env.TIL_DRAFTS === "true";
  const { settings, journal, messages } = readSiteContent(args, showDrafts);
  reportMessages(messages, args.reporter);
  const { title, description, language, url } = settings.site;
  const make = pageMaker(args, { title, description, language, url });
  const tags = entriesByTag(journal);
  makeHome(journal, tags, make);
  await makeLogs(journal, make, args);
  makeTags(tags, make);
  makeAuthors(journal, make);
  makeArchive(journal, make);
  makeTasks(journal, make);
  make<PageContext>("not-found", notFoundUrl, {});
};

function pageMaker({ actions }: CreatePagesArgs, site: PageContext["site"]): MakePage {
  return (template, url, context) =>
    actions.createPage({
      path: url,
      component: resolve("src/templates", template.replace(/(?=\?|$)/, ".tsx")),
      context: { site, url, ...context },
    });
}

function makeHome(journal: Journal, tags: readonly TagEntries[], make: MakePage): void {
  const pages = Math.max(1, Math.ceil(journal.entries.length / entriesPerPage));
  for (let page = 1; page <= pages; page++) {
    const entries = journal.entries.slice((page - 1) * entriesPerPage, page * entriesPerPage);
    make<HomeContext>("home", homeUrl(page), {
      page,
      pages,
      entries: entries.map(summarize),
      plans: page === 1 ? newestPlans(journal) : [],
      tags: page === 1 ? tagCounts(tags) : [],
    });
  }
}

async function makeLogs(journal: Journal, make: MakePage, args: CreatePagesArgs): Promise<void> {
  const neighbours = findNeighbours(journal);
  const linksOf = logLinker(journal);
  for (const item of journal.entries) {
    const { previous, next } = neighbours.get(item) ?? {};
    const context = {
      id: nodeOf(item).id,
      author: item.author,
      tags: item.tags,
      mentioned: item.mentioned,
      links: linksOf(nodeOf(item)),
      previous: previous ? summarize(previous) : null,
      next: next ? summarize(next) : null,
    };
    const path = nodeOf(item).absolutePath;
    if (path.endsWith(".mdx")) {
      const { title, date, until, written, draft } = item.entry;
      make<MdxLogContext>(`log-mdx?__contentFilePath=${path}`, item.url, {
        ...context,
        log: { title, date, until, written, draft },
        assets: await mdxAssets(nodeOf(item), args),
      });
    } else make<LogContext>("log", item.url, context);
  }
}

/** The journal was built from nodes: what it calls an entry is one. */
function nodeOf(item: JournalEntry): LogEntryNode {
  return item.entry as LogEntryNode;
}

function makeTags(tags: readonly TagEntries[], make: MakePage): void {
  make<TagsContext>("tags", tagsUrl, { tags: tagCounts(tags) });
  for (const { name, url, tagged, mentioned } of tags) {
    make<TagContext>("tag", url, {
      tag: name,
      tagged: tagged.map(summarize),
      mentioned: mentioned.map(summarize),
    });
  }
}

function makeAuthors(journal: Journal, make: MakePage): void {
  const plans = newestPlans(journal);
  for (const author of journal.authors) {
    const entries = journal.entries.filter((item) => item.author.id === author.id);
    make<AuthorContext>("author", authorUrl(author.id), {
      author,
      plan: plans.find((plan) => plan.from.author.id === author.id) ?? null,
      entries: entries.map(summarize),
    });
  }
}

function makeArchive(journal: Journal, make: MakePage): void {
  const months = [...entriesByMonth(journal)];
  make<ArchiveContext>("archive", archiveUrl, {
    months: months.map(([month, entries]) => ({ month, count: entries.length })),
  });
  for (const [month, entries] of months) {
    make<MonthContext>("month", monthUrl(month), { month, entries: entries.map(summarize) });
  }
}

function makeTasks(journal: Journal, make: MakePage): void {
  const plans = allPlans(journal);
  make<TasksContext>("tasks", tasksUrl, {
    authors: journal.authors.map(({ id, name }) => ({
      author: { id, name },
      plans: plans.filter((plan) => plan.from.author.id === id),
    })),
  });
}
