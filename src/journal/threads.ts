import { compareStrings } from "./compare";
import { followDays } from "./follow-days";
import type { Journal } from "./journal";
import { type Outcome, placeAt } from "./outcome";
import { ownMark, reviewReader } from "./settle";
import { plannedSteps } from "./steps";
import { type TaskReader, taskReader } from "./task-words";
import type { Step, Thread } from "./thread";
import { touchFinder } from "./touches";
import { writtenDays } from "./written-days";

/**
 * Follows every planned task through the journal; each is in exactly one step of one thread. The threads
 * of an author stand together, the oldest first, those of undated logs last. Does not depend on the
 * order of the entries.
 */
export function buildThreads(journal: Journal): Thread[] {
  const authors = new Map(journal.entries.map(({ author }) => [author.id, author]));
  const days = writtenDays(journal);
  const read = taskReader();
  const tools = { read, review: reviewReader(read), touches: touchFinder() };
  return [...authors]
    .sort(([a], [b]) => compareStrings(a, b))
    .flatMap(([id, author]) =>
      [...followDays(days.get(id) ?? [], tools), ...undatedSteps(journal, id, read)].map(
        (steps) => ({
          author,
          steps,
          outcome: lastOutcome(steps),
        }),
      ),
    );
}

/** What an undated log plans is due on no day: open for ever, unless its own mark says otherwise. */
function undatedSteps(journal: Journal, author: string, read: TaskReader): Step[][] {
  return journal.entries
    .filter((item) => item.entry.date === null && item.author.id === author)
    .sort((a, b) => compareStrings(a.url, b.url))
    .flatMap((item) => plannedSteps([item], read))
    .map((step) => [
      { text: step.text, planned: step.planned, due: null, outcome: ownMark(step) ?? OPEN },
    ]);
}

const OPEN: Outcome = { state: "open", by: null, checked: false, place: null };

function lastOutcome(steps: readonly Step[]): Outcome {
  const last = steps.at(-1);
  const planned = last?.planned[0];
  if (!last || !planned) return OPEN;
  const before = steps.at(-2)?.outcome;
  // Ended where it was written again: whether that is this task is known as well as the step before knows it.
  if (before && before.state !== "carried") return before;
  if (last.outcome.state !== "open" || steps.length === 1) return last.outcome;
  const place = placeAt(planned.item, planned.task.line);
  return { state: "carried", by: "plan", checked: false, place };
}
