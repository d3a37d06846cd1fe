import type { Journal } from "../journal/journal";
import type { Thread } from "../journal/thread";
import { journalWeeks } from "../journal/weeks";
import { weeksUrl, weekUrl } from "../urls";
import type { WeekContext, WeeksContext } from "./contexts";
import type { MakePage } from "./make-page";
import { summarizeWeek, viewWeek } from "./week-views";

/** The page of every week in which somebody wrote, and the list of them. */
export function makeWeeks(journal: Journal, threads: readonly Thread[], make: MakePage): void {
  const weeks = journalWeeks(journal, threads);
  make<WeeksContext>("weeks", weeksUrl, { weeks: weeks.map(summarizeWeek) });
  weeks.forEach((week, at) => {
    make<WeekContext>("week", weekUrl(week.week), {
      week: viewWeek(week),
      previous: weeks[at + 1]?.week ?? null,
      next: weeks[at - 1]?.week ?? null,
    });
  });
}
