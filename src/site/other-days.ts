import { findBacklinks } from "../journal/backlinks";
import type { Journal, JournalEntry } from "../journal/journal";
import { onThisDay } from "../journal/on-this-day";
import { relatedLogs } from "../journal/related";
import type { LogLinks } from "./log-links";
import type { LogReference } from "./task-views";

/** Another log, as a log's page names it. */
export interface NamedLog extends LogReference {
  title: string;
  author: string;
}

/** The logs of other days to which a log's page leads, besides its neighbours. */
export interface OtherDays {
  /** Of earlier days, by what they share: at most five. */
  related: NamedLog[];
  /** Of the same day in earlier years, the newest first. */
  onThisDay: NamedLog[];
  /** Those that link to it, the newest first. */
  backlinks: NamedLog[];
}

/** Gives a function that finds the other days of a log; `linksOf` gives its own links to logs. */
export function otherDaysFinder(
  journal: Journal,
  linksOf: (item: JournalEntry) => LogLinks,
): (item: JournalEntry) => OtherDays {
  const related = relatedLogs(journal);
  const sameDay = onThisDay(journal);
  const backlinks = findBacklinks(journal, (item) => Object.values(linksOf(item)));
  return (item) => ({
    related: (related.get(item) ?? []).map(nameLog),
    onThisDay: (sameDay.get(item) ?? []).map(nameLog),
    backlinks: (backlinks.get(item) ?? []).map(nameLog),
  });
}

export function nameLog({ url, entry, author }: JournalEntry): NamedLog {
  return { title: entry.title, url, date: entry.date, author: author.name };
}
