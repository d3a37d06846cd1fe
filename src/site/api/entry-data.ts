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

/** Gives the whole address of an address of the site. */
export type WholeAddress = (url: string) => string;

/** The whole addresses of a site, each made once: the same tags and authors come up in every log. */
export function wholeAddresses(site: string): WholeAddress {
  const made = new Map<string, string>();
  return (url) => {
    const known = made.get(url);
    if (known !== undefined) return known;
    const fresh = absoluteUrl(site, url);
    made.set(url, fresh);
    return fresh;
  };
}

/** What every file of data begins with. */
export function headOf<Name extends ApiName>(whole: WholeAddress, name: Name) {
  return { $schema: whole(apiSchemaUrl(name)), version: apiVersion } as const;
}

/** A log in the list of all. */
export function entryData(whole: WholeAddress, item: JournalEntry): ApiEntry {
  const { entry, url } = item;
  return {
    url: whole(url),
    title: entry.title,
    date: entry.date,
    until: entry.until,
    author: authorData(whole, item.author),
    tags: tagData(whole, item.tags),
    mentioned: tagData(whole, item.mentioned),
    markdown: whole(markdownUrl(url)),
    data: whole(logDataUrl(url)),
  };
}

/** A log with all that is read from it. */
export function logData(
  whole: WholeAddress,
  item: JournalEntry,
  tasks: LogTasks | undefined,
): ApiFile<"log"> {
  const { entry } = item;
  const { data: _, ...rest } = entryData(whole, item);
  return {
    ...headOf(whole, "log"),
    ...rest,
    written: entry.written,
    sections: entry.sections.map((section) => ({
      kind: section.kind,
      heading: section.heading,
      markdown: sectionText(entry, section),
    })),
    tasks: ownTaskData(whole, tasks),
  };
}

/** What a log plans, and what became of it: that later logs tell. */
export function ownTaskData(
  whole: WholeAddress,
  tasks: LogTasks | undefined,
): ApiFile<"log">["tasks"] {
  return (tasks?.own ?? []).map(({ task, step }) => ({
    text: task.text,
    line: task.line,
    outcome: outcomeData(whole, step.outcome),
  }));
}

/** A task with all the plans that named it, and what became of it in the end. */
export function taskData(whole: WholeAddress, thread: Thread): ApiTask {
  const logs = thread.steps.flatMap(({ planned }) => planned.map(({ item }) => item.url));
  return {
    text: thread.steps.at(-1)?.text ?? "",
    author: authorData(whole, thread.author),
    carried: carryCount(thread),
    plannedIn: [...new Set(logs)].map((url) => whole(url)),
    outcome: outcomeData(whole, thread.outcome),
  };
}

function outcomeData(whole: WholeAddress, { state, checked, place }: Outcome): ApiOutcome {
  return { state, checked, toldIn: place ? whole(place.item.url) : null };
}

function authorData(whole: WholeAddress, { id, name }: Author): ApiEntry["author"] {
  return { id, name, url: whole(authorUrl(id)) };
}

function tagData(whole: WholeAddress, tags: readonly Tag[]): ApiEntry["tags"] {
  return tags.map(({ name, url }) => ({ name, url: whole(url) }));
}
