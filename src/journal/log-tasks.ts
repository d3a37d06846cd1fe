import type { Task } from "../log/entry";
import type { JournalEntry } from "./journal";
import { carryCount, comparePlanned, type Step, type Thread } from "./thread";

/** A step, with the thread that it belongs to: what became of it that day, and in the end. */
export interface ThreadStep {
  thread: Thread;
  step: Step;
  /** How often it had been carried until then: as `carryCount` counts. */
  at: number;
}

/** A task of a log's own plan, with what became of it. */
export interface OwnTask extends ThreadStep {
  task: Task;
}

/** What a log's page tells of tasks. */
export interface LogTasks {
  /** What had been planned for its day, in the order of the plans. Logs of one day have the same. */
  due: ThreadStep[];
  /** Its own plan, in the order of its lines. */
  own: OwnTask[];
}

/** For each log with tasks, or due ones: what had been planned for it, and what became of its own plan. */
export function tasksByLog(threads: readonly Thread[]): Map<JournalEntry, LogTasks> {
  const logs = new Map<JournalEntry, LogTasks>();
  const tasksOf = (item: JournalEntry): LogTasks => {
    const tasks = logs.get(item) ?? { due: [], own: [] };
    logs.set(item, tasks);
    return tasks;
  };
  for (const thread of threads) {
    const carried = carryCount(thread);
    thread.steps.forEach((step, index) => {
      const at = Math.min(index, carried);
      for (const item of step.due?.items ?? []) tasksOf(item).due.push({ thread, step, at });
      for (const { item, task } of step.planned) tasksOf(item).own.push({ thread, step, at, task });
    });
  }
  for (const { due, own } of logs.values()) {
    due.sort((a, b) => comparePlanned(a.step, b.step));
    own.sort((a, b) => a.task.line - b.task.line);
  }
  return logs;
}
