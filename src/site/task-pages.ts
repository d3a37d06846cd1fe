import { compareStrings } from "../journal/compare";
import { put } from "../journal/put";
import { isOpen, type Thread } from "../journal/thread";
import { type AuthorThreads, threadsByAuthor } from "../journal/threads-by-author";
import { authorTasksUrl, tasksUrl } from "../urls";
import type { AuthorTasksContext, TasksContext } from "./contexts";
import type { MakePage } from "./make-page";
import { viewThread } from "./task-views";

/** How many ended tasks of each author the page of all tasks shows: the rest is on the author's own. */
const endedShown = 50;

/** The page of all tasks, and each author's own pages, one for a year. */
export function makeTasks(threads: readonly Thread[], make: MakePage): void {
  const authors = threadsByAuthor(threads);
  make<TasksContext>("tasks", tasksUrl, { authors: authors.map(overview) });
  for (const one of authors) makeAuthorTasks(one, make);
}

function overview({ author, threads }: AuthorThreads): TasksContext["authors"][number] {
  const ended = newestFirst(threads.filter((thread) => !isOpen(thread)));
  return {
    author: { id: author.id, name: author.name },
    open: threads.filter(isOpen).map(viewThread),
    ended: ended.slice(0, endedShown).map(viewThread),
    more: Math.max(0, ended.length - endedShown),
  };
}

function makeAuthorTasks({ author, threads }: AuthorThreads, make: MakePage): void {
  const years = new Map<string, Thread[]>();
  for (const thread of newestFirst(threads)) put(years, plannedOn(thread).slice(0, 4), thread);
  const named = [...years.keys()].filter((year) => year !== "");
  const newest = named[0] ?? "";
  for (const [year, ofYear] of years) {
    // Tasks of undated logs stand with the newest year's.
    if (year === "" && newest !== "") continue;
    const undated = year === newest && year !== "" ? (years.get("") ?? []) : [];
    make<AuthorTasksContext>(
      "author-tasks",
      year === newest ? authorTasksUrl(author.id) : authorTasksUrl(author.id, year),
      {
        author: { id: author.id, name: author.name },
        year,
        years: named,
        tasks: [...ofYear, ...undated].map(viewThread),
      },
    );
  }
}

/** The newest plan first; the tasks of one plan in their order. */
function newestFirst(threads: readonly Thread[]): Thread[] {
  return [...threads].sort((a, b) => compareStrings(plannedOn(b), plannedOn(a)));
}

/** The day of the log that planned it first; empty where that has none. */
function plannedOn({ steps }: Thread): string {
  return steps[0]?.planned[0]?.item.entry.date ?? "";
}
