import type { JournalEntry } from "../../journal/journal";
import type { LogTasks } from "../../journal/log-tasks";
import type { Outcome } from "../../journal/outcome";
import type { Tag } from "../../journal/tag";
import { carryCount, type Thread } from "../../journal/thread";
import type { Author } from "../../log/author";
import { absoluteUrl, apiSchemaUrl, authorUrl, logDataUrl, markdownUrl } from "../../urls";
import {
  type ApiEntry,
  type ApiFile,
  type ApiName,
  type ApiOutcome,
  type ApiTask,
  apiVersion,
} from "./schemas";
import { sectionText } from "./section-text";

/** What every file of data begins with. `site` is the site's own address, here and below. */
export function headOf<Name extends ApiName>(site: string, name: Name) {
  return { $schema: absoluteUrl(site, apiSchemaUrl(name)), version: apiVersion } as const;
}

/** A log in the list of all. */
export function entryData(site: string, item: JournalEntry): ApiEntry {
  const { entry, url } = item;
  return {
    url: absoluteUrl(site, url),
    title: entry.title,
    date: entry.date,
    until: entry.until,
    author: authorData(site, item.author),
    tags: tagData(site, item.tags),
    mentioned: tagData(site, item.mentioned),
    markdown: absoluteUrl(site, markdownUrl(url)),
    data: absoluteUrl(site, logDataUrl(url)),
  };
}

/** A log with all that is read from it. */
export function logData(
  site: string,
  item: JournalEntry,
  tasks: LogTasks | undefined,
): ApiFile<"log"> {
  const { entry } = item;
  const { data: _, ...rest } = entryData(site, item);
  return {
    ...headOf(site, "log"),
    ...rest,
    written: entry.written,
    sections: entry.sections.map((section) => ({
      kind: section.kind,
      heading: section.heading,
      markdown: sectionText(entry, section),
    })),
    tasks: (tasks?.own ?? []).map(({ task, step }) => ({
      text: task.text,
      line: task.line,
      outcome: outcomeData(site, step.outcome),
    })),
  };
}

/** A task with all the plans that named it, and what became of it in the end. */
export function taskData(site: string, thread: Thread): ApiTask {
  const logs = thread.steps.flatMap(({ planned }) => planned.map(({ item }) => item.url));
  return {
    text: thread.steps.at(-1)?.text ?? "",
    author: authorData(site, thread.author),
    carried: carryCount(thread),
    plannedIn: [...new Set(logs)].map((url) => absoluteUrl(site, url)),
    outcome: outcomeData(site, thread.outcome),
  };
}

function outcomeData(site: string, { state, checked, place }: Outcome): ApiOutcome {
  return { state, checked, toldIn: place ? absoluteUrl(site, place.item.url) : null };
}

function authorData(site: string, { id, name }: Author): ApiEntry["author"] {
  return { id, name, url: absoluteUrl(site, authorUrl(id)) };
}

function tagData(site: string, tags: readonly Tag[]): ApiEntry["tags"] {
  return tags.map(({ name, url }) => ({ name, url: absoluteUrl(site, url) }));
}
