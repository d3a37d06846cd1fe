import type { GatsbyNode } from "gatsby";
import { tasksByLog } from "../journal/log-tasks";
import { entriesByTag } from "../journal/tags";
import { buildThreads } from "../journal/threads";
import { notFoundUrl } from "../urls";
import type { PageContext } from "./contexts";
import { readSiteContent } from "./journal";
import { makeArchive, makeAuthors, makeHome, makeTags, newestPlans } from "./list-pages";
import { makeLogs } from "./log-pages";
import { pageMaker } from "./make-page";
import { publishMermaid } from "./mermaid";
import { messagesByPage } from "./page-messages";
import { keepForPostBuild } from "./post-build";
import { reportMessages } from "./report";
import { makeTasks } from "./task-pages";

/** Makes every page of the site. Errors in the logs end a build here, all told at once. */
export const createPages: GatsbyNode["createPages"] = async (args) => {
  const showDrafts = process.env.NODE_ENV !== "production" || process.env.TIL_DRAFTS === "true";
  const { settings, journal, messages } = readSiteContent(args, showDrafts);
  reportMessages(messages, args.reporter);
  const { title, description, language, url } = settings.site;
  const site = { title, description, language, url };
  publishMermaid(journal);
  const make = pageMaker(args, site, messagesByPage(journal, messages));
  const tags = entriesByTag(journal);
  const threads = buildThreads(journal);
  keepForPostBuild({ settings: settings.site, journal, threads, tags });
  const tasks = tasksByLog(threads);
  const plans = newestPlans(journal, tasks);
  makeHome(journal, tags, plans, make);
  await makeLogs(journal, tasks, language, make, args);
  makeTags(tags, make);
  makeAuthors(journal, plans, make);
  makeArchive(journal, make);
  makeTasks(threads, make);
  make<PageContext>("not-found", notFoundUrl, {});
};
