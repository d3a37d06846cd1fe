import type { JournalEntry } from "./journal";
import { put } from "./put";
import type { TaskReader, TaskWords } from "./task-words";
import type { PlannedTask } from "./thread";
import { dueIndex, type WrittenDay } from "./written-days";

/** What an author planned on one day, while it is being followed. */
export interface PlannedStep {
  text: string;
  words: TaskWords;
  /** Where it is written, in order: several times where logs of the day, or one log, repeat it. */
  planned: PlannedTask[];
}

/** What was planned on one day for another. */
export interface DuePlan {
  /** Index of the day on which it was planned. */
  on: number;
  /** Index of the day on which it is due; the number of days where that is not written yet. */
  due: number;
  steps: PlannedStep[];
}

/**
 * What an author planned, by the day on which it was and the day on which it is due, in order. Where logs
 * of one day plan the same for different days, as a log of several days may, the earlier day counts.
 */
export function duePlans(days: readonly WrittenDay[], read: TaskReader): DuePlan[] {
  return days.flatMap(({ items }, on) => {
    const plans = new Map<number, PlannedStep[]>();
    for (const step of plannedSteps(items, read)) {
      const due = step.planned.reduce(
        (first, { item }) => Math.min(first, dueIndex(days, item.entry)),
        days.length,
      );
      put(plans, due, step);
    }
    return [...plans].map(([due, steps]) => ({ on, due, steps }));
  });
}

/** The steps that the logs of one day plan, in order: what is written twice is one step. */
export function plannedSteps(items: readonly JournalEntry[], read: TaskReader): PlannedStep[] {
  const steps = new Map<string, PlannedStep>();
  for (const item of items) {
    for (const task of item.entry.tasks) {
      const words = read(task.text);
      const step = steps.get(words.key);
      if (step) step.planned.push({ item, task });
      else steps.set(words.key, { text: task.text, words, planned: [{ item, task }] });
    }
  }
  return [...steps.values()];
}
