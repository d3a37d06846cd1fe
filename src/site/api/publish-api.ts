import { z } from "zod";
import { tasksByLog } from "../../journal/log-tasks";
import { tagCounts } from "../../journal/tags";
import { apiSchemaUrl, apiUrl, logDataUrl } from "../../urls";
import { nodeOf } from "../log-nodes";
import { digestOf, type PublishedFiles } from "../publishing/published-files";
import type { PublishedSite } from "../publishing/published-site";
import {
  entryData,
  headOf,
  logData,
  ownTaskData,
  taskData,
  type WholeAddress,
  wholeAddresses,
} from "./entry-data";
import { type ApiFile, type ApiName, apiSchemas } from "./schemas";

/**
 * Publishes what the site knows as data, with the schemas that say what it looks like. `version` is that of
 * the code that does.
 */
export async function publishApi(
  site: PublishedSite,
  version: string,
  files: PublishedFiles,
): Promise<void> {
  const whole = wholeAddresses(site.settings.url);
  await publishLists(site, whole, files);
  await publishLogs(site, whole, version, files);
  for (const [name, schema] of Object.entries(apiSchemas)) {
    const url = apiSchemaUrl(name);
    await publishJson(url, { $id: whole(url), ...z.toJSONSchema(schema) }, files);
  }
}

async function publishLists(
  { journal, threads, tags }: PublishedSite,
  whole: WholeAddress,
  files: PublishedFiles,
): Promise<void> {
  const publish = <Name extends ApiName>(name: Name, data: Omit<ApiFile<Name>, Head>) =>
    publishJson(apiUrl(name), { ...headOf(whole, name), ...data }, files);
  await publish("entries", { entries: journal.entries.map((item) => entryData(whole, item)) });
  await publish("tasks", { tasks: threads.map((thread) => taskData(whole, thread)) });
  await publish("tags", { tags: tagCounts(tags).map((tag) => ({ ...tag, url: whole(tag.url) })) });
}

type Head = "$schema" | "version";

/** What is read from a log follows from its text; only what became of its plan, others tell. */
async function publishLogs(
  { journal, threads, settings }: PublishedSite,
  whole: WholeAddress,
  version: string,
  files: PublishedFiles,
): Promise<void> {
  const tasks = tasksByLog(threads);
  for (const item of journal.entries) {
    const { author, tags, mentioned, url } = item;
    const { contentDigest } = nodeOf(item).internal;
    const own = ownTaskData(whole, tasks.get(item));
    const told = [version, settings.url, contentDigest, url, author.name, tags, mentioned, own];
    await files.publish(logDataUrl(url), digestOf(JSON.stringify(told)), () =>
      jsonText(logData(whole, item, tasks.get(item))),
    );
  }
}

function publishJson(url: string, data: unknown, files: PublishedFiles): Promise<void> {
  return files.publishText(url, jsonText(data));
}

function jsonText(data: unknown): string {
  return `${JSON.stringify(data)}\n`;
}
