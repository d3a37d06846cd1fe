import type { CreatePagesArgs, GatsbyNode } from "gatsby";
import { openPlans } from "../journal/calendar";
import { tasksByLog } from "../journal/log-tasks";
import { tagAliases } from "../journal/tag-aliases";
import { entriesByTag } from "../journal/tags";
import { buildThreads } from "../journal/threads";
import { notFoundUrl } from "../urls";
import { publishSearchScript } from "./browser-scripts";
import type { PageContext } from "./contexts";
import { readSiteContent } from "./journal";
import { keptPages } from "./kept-pages";
import { makeArchive, makeAuthors, makeHome, newestPlans } from "./list-pages";
import { makeLogs } from "./log-pages";
import { pageMaker } from "./make-page";
import { makeMap } from "./map-page";
import { publishMermaid } from "./mermaid";
import { messagesByPage } from "./page-messages";
import { beginPublishing } from "./publish-site";
import { onceQuiet } from "./quiet-time";
import { reportMessages } from "./report";
import { beginSearchIndex } from "./search-index";
import { makeSearch } from "./search-page";
import { makeTags } from "./tag-pages";
import { makeTasks } from "./task-pages";
import { takeChanges } from "./tell-changes";
import { makeWeeks } from "./week-pages";

let lasting: CreatePagesArgs["actions"] | undefined;

/**
 * Makes every page of the site, as pages that stay until they are deleted: after an edit in `gatsby develop`
 * those alone are made again that change. Errors in the logs end a build here, all told at once.
 */
export const createPagesStatefully: GatsbyNode["createPagesStatefully"] = async (args) => {
  lasting = args.actions;
  await makePages(args, lasting);
};

/** Gatsby calls this before the first pages are made, too, and then after each edit. */
export const createPages: GatsbyNode["createPages"] = async (args) => {
  const actions = lasting;
  if (actions) await onceQuiet(() => makePages(args, actions));
};

async function makePages(
  args: CreatePagesArgs,
  actions: CreatePagesArgs["actions"],
): Promise<void> {
  const showDrafts = process.env.NODE_ENV !== "production" || process.env.TIL_DRAFTS === "true";
  takeChanges();
  const content = readSiteContent(args, showDrafts);
  const { settings, journal, terms, termOf, today, messages } = content;
  reportMessages(messages, args.reporter);
  const { title, description, language, url, cards } = settings.site;
  const site = { title, description, language, url, cards };
  await beginSearchIndex(journal, terms, args);
  publishMermaid(journal);
  const pages = pageMaker(actions, keptPages(args), site, messagesByPage(journal, messages));
  const { make } = pages;
  const tags = entriesByTag(journal);
  const threads = buildThreads(journal);
  const aliases = tagAliases(tags, termOf, terms);
  const tasks = tasksByLog(threads);
  const plans = newestPlans(journal, tasks);
  const open = openPlans(threads);
  makeHome(journal, tags, plans, open, make);
  await makeLogs(journal, tasks, settings.site, pages, args);
  makeTags(tags, termOf, language, make);
  makeMap(journal, tags, make);
  makeAuthors(journal, plans, open, today, make);
  makeArchive(journal, make);
  makeWeeks(journal, threads, make);
  makeTasks(threads, make);
  makeSearch(journal, tags, await publishSearchScript(), make);
  make<PageContext>("not-found", notFoundUrl, {});
  const built = { settings: settings.site, journal, threads, tags, aliases };
  beginPublishing({ ...built, pages: pages.finish() }, args);
}
