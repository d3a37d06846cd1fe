import type { Journal, JournalEntry } from "../../journal/journal";
import type { Thread } from "../../journal/thread";
import { buildThreads } from "../../journal/threads";
import type { Task } from "../../log/entry";
import type { BoundTable } from "../bound-table";
import type { Dataset } from "../dataset";
import type { Cell } from "../table";
import { journalTables } from "./journal-tables";
import { listedTable } from "./made-table";
import { withoutRows } from "./without-rows";

/** The logs of a journal as tables, with tags and threads as the site shows them. Drafts are left out. */
export function logsDataset(journal: Journal): Dataset {
  return withoutRows("logs", "there are as many as there are logs", () => bindJournal(journal));
}

function bindJournal({ authors, entries }: Journal): BoundTable[] {
  // The oldest first, so that what is written tomorrow comes after what is there.
  const shown = entries.filter(({ draft }) => !draft).reverse();
  const threads = buildThreads({ authors, entries: shown });
  const entryIds = new Map(shown.map((item, index) => [item, index + 1]));
  return [
    listedTable(
      journalTables.authors,
      authors.map(({ id, name, email }) => [id, name, email]),
    ),
    ...tagTables(shown),
    listedTable(
      journalTables.threads,
      threads.map(({ author, steps, outcome: { state, by, checked } }, index) => [
        index + 1,
        author.id,
        steps[0]?.text ?? "",
        state,
        by,
        checked,
      ]),
    ),
    listedTable(journalTables.tasks, taskRows(shown, threads, entryIds)),
  ];
}

/** Tags, entries, and which have which. */
function tagTables(entries: readonly JournalEntry[]): BoundTable[] {
  const ids = new Map<string, number>();
  const tags: Cell[][] = [];
  const idOf = ({ name, url }: { name: string; url: string }): number => {
    const known = ids.get(url) ?? tags.length + 1;
    if (known > tags.length) tags.push([known, name]);
    ids.set(url, known);
    return known;
  };
  const pairs = entries.flatMap(({ tags, mentioned }, index): Cell[][] => [
    ...tags.map((tag) => [index + 1, idOf(tag), "explicit"]),
    ...mentioned.map((tag) => [index + 1, idOf(tag), "mentioned"]),
  ]);
  const rows = entries.map(({ entry, author }, index): Cell[] => [
    index + 1,
    author.id,
    entry.date,
    entry.file,
    entry.title,
    entry.body,
  ]);
  return [
    listedTable(journalTables.tags, tags),
    listedTable(journalTables.entries, rows),
    listedTable(journalTables.entry_tags, pairs),
  ];
}

/** All tasks in the order of the logs and their lines. */
function taskRows(
  entries: readonly JournalEntry[],
  threads: readonly Thread[],
  entryIds: ReadonlyMap<JournalEntry, number>,
): Cell[][] {
  const threadIds = new Map<Task, number>();
  threads.forEach(({ steps }, index) => {
    for (const { planned } of steps) for (const { task } of planned) threadIds.set(task, index + 1);
  });
  const tasks = entries.flatMap((item) => item.entry.tasks.map((task) => ({ item, task })));
  return tasks.map(({ item, task }, index) => [
    index + 1,
    entryIds.get(item) as number,
    threadIds.get(task) as number,
    task.text,
    task.status,
    task.line,
  ]);
}
