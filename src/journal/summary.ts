import type { CalendarDate, Task } from "../log/entry";
import type { Journal, JournalEntry } from "./journal";
import type { Tag } from "./tags";

/** What a list shows of an entry. */
export interface EntrySummary {
  title: string;
  url: string;
  date: CalendarDate | null;
  until: CalendarDate | null;
  author: { id: string; name: string };
  tags: Tag[];
  draft: boolean;
}

/** What an author planned in one log. */
export interface Plan {
  from: EntrySummary;
  tasks: Task[];
}

export function summarize({ entry, author, url, tags, draft }: JournalEntry): EntrySummary {
  return {
    title: entry.title,
    url,
    date: entry.date,
    until: entry.until,
    author: { id: author.id, name: author.name },
    tags,
    draft,
  };
}

/** Each author's newest plan, the newest first; authors who planned nothing are left out. */
export function newestPlans(journal: Journal): Plan[] {
  const plans = new Map<string, Plan>();
  for (const item of journal.entries) {
    if (item.entry.tasks.length === 0 || plans.has(item.author.id)) continue;
    plans.set(item.author.id, { from: summarize(item), tasks: item.entry.tasks });
  }
  return [...plans.values()];
}

/** Every plan of the journal, the newest first. */
export function allPlans(journal: Journal): Plan[] {
  return journal.entries
    .filter((item) => item.entry.tasks.length > 0)
    .map((item) => ({ from: summarize(item), tasks: item.entry.tasks }));
}
