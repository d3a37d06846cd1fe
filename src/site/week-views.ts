import { type IsoWeek, mondayOf } from "../journal/iso-week";
import type { JournalEntry } from "../journal/journal";
import { learnedIn } from "../journal/learned";
import type { Week } from "../journal/weeks";
import { addDays } from "../log/calendar-date";
import type { CalendarDate } from "../log/entry";
import { type TaskView, viewThread } from "./task-views";

/** A week in the list of all. */
export interface WeekSummary {
  week: IsoWeek;
  /** Its Monday and its Sunday. */
  first: CalendarDate;
  last: CalendarDate;
  /** How many logs it has. */
  logs: number;
  /** The names of those who wrote. */
  authors: string[];
}

/** What its page shows of a week. */
export interface WeekView extends WeekSummary {
  byAuthor: {
    author: { id: string; name: string };
    /** What was learned, by log: headings of notes, or how they begin. */
    learned: { url: string; date: CalendarDate | null; title: string; notes: string[] }[];
    done: TaskView[];
    carried: TaskView[];
  }[];
}

export function summarizeWeek({ week, authors }: Week): WeekSummary {
  const first = mondayOf(week);
  return {
    week,
    first,
    last: addDays(first, 6),
    logs: authors.reduce((sum, { entries }) => sum + entries.length, 0),
    authors: authors.map(({ author }) => author.name),
  };
}

export function viewWeek(week: Week): WeekView {
  return {
    ...summarizeWeek(week),
    byAuthor: week.authors.map(({ author, entries, done, carried }) => ({
      author: { id: author.id, name: author.name },
      learned: entries.map(viewLearned),
      done: done.map(viewThread),
      carried: carried.map(viewThread),
    })),
  };
}

function viewLearned({
  entry,
  url,
}: JournalEntry): WeekView["byAuthor"][number]["learned"][number] {
  return { url, date: entry.date, title: entry.title, notes: learnedIn(entry) };
}
