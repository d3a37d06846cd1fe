import type { Author } from "../log/author";
import type { Task } from "../log/entry";
import { compareStrings } from "./compare";
import type { JournalEntry } from "./journal";
import type { Outcome } from "./outcome";
import type { WrittenDay } from "./written-days";

/** One task followed through the logs of its author. */
export interface Thread {
  author: Author;
  /** Each day for which it was planned, or written again with a mark that ends it, from the first to the last: at least one. */
  steps: Step[];
  /** What became of it in the end. A task that was carried and is due once more counts as carried. */
  outcome: Outcome;
}

/** A task planned for one day. */
export interface Step {
  /** As it was written first. */
  text: string;
  /** Where it is written, in order: at least once. */
  planned: PlannedTask[];
  /** The day on which it was due; null where that is not written yet, or never will be. */
  due: WrittenDay | null;
  /** What became of it, up to the plan that came next. */
  outcome: Outcome;
}

/** A task where it stands in a log. */
export interface PlannedTask {
  item: JournalEntry;
  task: Task;
}

/**
 * How often a task was carried on, counted in logs and not in days: the steps that were still to be done
 * when the next plan repeated them. A last step that was ticked or struck when it was written again ends
 * the one before it, and is no carry.
 */
export function carryCount({ steps }: Thread): number {
  return steps.filter(({ outcome }) => outcome.state === "carried").length;
}

/** Whether a task is still to be done, as far as its author's logs go. */
export function isOpen({ steps }: Thread): boolean {
  return steps.at(-1)?.outcome.state === "open";
}

/** Orders steps by where they were planned first: the earlier log, the upper line. */
export function comparePlanned(a: Step, b: Step): number {
  const [first, other] = [a.planned[0], b.planned[0]];
  if (!first || !other) return 0;
  return (
    compareStrings(first.item.entry.date ?? "", other.item.entry.date ?? "") ||
    compareStrings(first.item.url, other.item.url) ||
    first.task.line - other.task.line
  );
}
