import type { Author } from "../log/author";
import type { CalendarDate } from "../log/entry";
import { compareStrings } from "./compare";
import { type IsoWeek, isoWeek } from "./iso-week";
import type { Journal, JournalEntry } from "./journal";
import type { Thread } from "./thread";

/** What one author did in a week. */
export interface AuthorWeek {
  author: Author;
  /** By date; a log of several days stands in the week of its first. */
  entries: JournalEntry[];
  /** The tasks that were done, in the order of their plans. */
  done: Thread[];
  /** Those that the week's plans carried on, each once, unless they were done before it ended. */
  carried: Thread[];
}

/** A week in which somebody wrote. */
export interface Week {
  week: IsoWeek;
  /** In the order of the team; those who wrote nothing are left out. */
  authors: AuthorWeek[];
}

/** The weeks of a journal, the newest first. Undated logs are in none. */
export function journalWeeks(journal: Journal, threads: readonly Thread[]): Week[] {
  const weeks = new Map<IsoWeek, Map<string, AuthorWeek>>();
  for (const item of journal.entries) {
    if (item.entry.date === null) continue;
    const week = isoWeek(item.entry.date);
    const authors = weeks.get(week) ?? new Map<string, AuthorWeek>();
    weeks.set(week, authors);
    const { author } = item;
    const ofAuthor = authors.get(author.id) ?? { author, entries: [], done: [], carried: [] };
    authors.set(author.id, ofAuthor);
    ofAuthor.entries.push(item);
  }
  for (const thread of threads) {
    const at = (date: CalendarDate | null | undefined) =>
      date ? weeks.get(isoWeek(date))?.get(thread.author.id) : undefined;
    const doneIn = at(doneOn(thread));
    doneIn?.done.push(thread);
    const carriedIn = new Set(carriedOn(thread).map(at));
    for (const week of carriedIn) if (week !== doneIn) week?.carried.push(thread);
  }
  const team = new Map(journal.authors.map(({ id }, at) => [id, at]));
  const placeOf = ({ author }: AuthorWeek) => team.get(author.id) ?? team.size;
  return [...weeks]
    .sort(([a], [b]) => compareStrings(b, a))
    .map(([week, authors]) => ({
      week,
      authors: [...authors.values()].sort((a, b) => placeOf(a) - placeOf(b)).map(byDate),
    }));
}

/** The day of the log that tells that a task is done, or else of the plan with its mark. */
function doneOn({ steps, outcome }: Thread): CalendarDate | null {
  if (outcome.state !== "done") return null;
  return (outcome.place?.item ?? steps.at(-1)?.planned[0]?.item)?.entry.date ?? null;
}

/** The days of the plans that took a task up again. */
function carriedOn({ steps }: Thread): (CalendarDate | null)[] {
  return steps.slice(1).flatMap(({ planned }, before) => {
    const carried = steps[before]?.outcome.state === "carried";
    return carried ? [planned[0]?.item.entry.date ?? null] : [];
  });
}

function byDate(week: AuthorWeek): AuthorWeek {
  week.entries.sort(
    (a, b) =>
      compareStrings(a.entry.date ?? "", b.entry.date ?? "") || compareStrings(a.url, b.url),
  );
  return week;
}
