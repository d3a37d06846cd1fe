import { createHash } from "node:crypto";
import { z } from "zod";
import { tasksByLog } from "../../journal/log-tasks";
import { tagCounts } from "../../journal/tags";
import { absoluteUrl, apiSchemaUrl, apiUrl, logDataUrl } from "../../urls";
import type { PublishedFiles } from "../publishing/published-files";
import type { PublishedSite } from "../publishing/published-site";
import { entryData, headOf, logData, taskData } from "./entry-data";
import { type ApiFile, type ApiName, apiSchemas } from "./schemas";

/** Publishes what the site knows as data, with the schemas that say what it looks like. */
export function publishApi(
  { settings, journal, threads, tags }: PublishedSite,
  files: PublishedFiles,
): void {
  const site = settings.url;
  const publish = (url: string, data: unknown) => {
    const text = `${JSON.stringify(data)}\n`;
    files.publish(url, createHash("md5").update(text).digest("hex"), () => text);
  };
  const publishFile = <Name extends ApiName>(name: Name, data: Omit<ApiFile<Name>, Head>) =>
    publish(apiUrl(name), { ...headOf(site, name), ...data });
  publishFile("entries", { entries: journal.entries.map((item) => entryData(site, item)) });
  publishFile("tasks", { tasks: threads.map((thread) => taskData(site, thread)) });
  publishFile("tags", {
    tags: tagCounts(tags).map((tag) => ({ ...tag, url: absoluteUrl(site, tag.url) })),
  });
  const tasks = tasksByLog(threads);
  for (const item of journal.entries) {
    publish(logDataUrl(item.url), logData(site, item, tasks.get(item)));
  }
  for (const [name, schema] of Object.entries(apiSchemas)) {
    const url = apiSchemaUrl(name);
    publish(url, { $id: absoluteUrl(site, url), ...z.toJSONSchema(schema) });
  }
}

type Head = "$schema" | "version";
