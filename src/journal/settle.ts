import type { JournalEntry } from "./journal";
import { matchTasks } from "./match-tasks";
import { type Outcome, type Place, placeAt } from "./outcome";
import { type ReviewLine, reviewLines } from "./review-lines";
import type { PlannedStep } from "./steps";
import type { TaskReader, TaskWords } from "./task-words";
import type { WrittenDay } from "./written-days";

/** What the author's marks say of a step. */
export interface Settlement {
  /** Done, cancelled or forwarded; null where no mark says so. */
  outcome: Outcome | null;
  /** Where a review lists it without any mark. */
  listed: Place | null;
  /** Where a review of its due day has an empty box for it; `sure` where it does so in the same words. */
  notDone: { place: Place; sure: boolean } | null;
}

/** The lines of a day's reviews. */
interface Review {
  lines: { item: JournalEntry; line: ReviewLine }[];
  words: TaskWords[];
}

/** Reads reviews, those of each day once. */
export type ReviewReader = (day: WrittenDay) => Review;

export function reviewReader(read: TaskReader): ReviewReader {
  const known = new Map<WrittenDay, Review>();
  return (day) => {
    const review = known.get(day) ?? readReview(day, read);
    known.set(day, review);
    return review;
  };
}

/**
 * What became of the steps that were due on one day, as far as marks say: their own, else those of the
 * reviews written on the given days, of which the first is the due day. The first mark that ends a task counts; to forward it does not end it.
 */
export function settleSteps(
  steps: readonly PlannedStep[],
  days: readonly WrittenDay[],
  review: ReviewReader,
): Map<PlannedStep, Settlement> {
  const settled = new Map(
    steps.map((step): [PlannedStep, Settlement] => [
      step,
      { outcome: ownMark(step), listed: null, notDone: null },
    ]),
  );
  for (const day of days) {
    const { lines, words } = review(day);
    if (lines.length === 0) continue;
    const pending = steps.filter((step) => !hasEnded(settled.get(step)));
    if (pending.length === 0) break;
    const matches = matchTasks(
      pending.map((step) => step.words),
      words,
    );
    for (const { from, to, sure } of matches) {
      const step = pending[from];
      const found = lines[to];
      const settlement = step && settled.get(step);
      if (settlement && found) addLine(settlement, found, sure, day === days[0]);
    }
  }
  return settled;
}

/** What the marks at a task itself say; where it stands twice, the one that says most. Null where none does. */
export function ownMark({ planned }: PlannedStep): Outcome | null {
  for (const state of STRONGEST_FIRST) {
    const marked = planned.find(({ task }) => task.status === state);
    if (!marked) continue;
    const place = placeAt(marked.item, marked.task.line);
    return { state, by: "own-mark", checked: true, place };
  }
  return null;
}

/** Whether there is nothing left to do. */
export function hasEnded(settlement: Settlement | undefined): boolean {
  const state = settlement?.outcome?.state;
  return state === "done" || state === "cancelled";
}

/** What is listed twice, as in two logs of the day, is one line: the one that says most. */
function readReview({ items }: WrittenDay, read: TaskReader): Review {
  const told = new Map<string, { item: JournalEntry; line: ReviewLine; words: TaskWords }>();
  for (const item of items) {
    for (const line of reviewLines(item.entry)) {
      const words = read(line.text);
      const known = told.get(words.key);
      if (!known || rank(line) < rank(known.line)) told.set(words.key, { item, line, words });
    }
  }
  const lines = [...told.values()];
  return { lines, words: lines.map(({ words }) => words) };
}

function rank({ status, boxed }: ReviewLine): number {
  if (status === "open") return STRONGEST_FIRST.length + (boxed ? 0 : 1);
  return STRONGEST_FIRST.indexOf(status);
}

const STRONGEST_FIRST = ["done", "cancelled", "forwarded"] as const;

function addLine(
  settlement: Settlement,
  { item, line }: Review["lines"][number],
  sure: boolean,
  onDueDay: boolean,
): void {
  const place = placeAt(item, line.line);
  if (line.status !== "open") {
    settlement.outcome = { state: line.status, by: "review", checked: sure, place };
  } else if (!line.boxed) settlement.listed ??= place;
  else if (onDueDay) settlement.notDone = { place, sure };
}
