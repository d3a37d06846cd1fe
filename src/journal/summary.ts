import type { CalendarDate } from "../log/entry";
import type { JournalEntry } from "./journal";
import type { Tag } from "./tag";

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
