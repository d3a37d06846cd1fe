import type { LogEntry, Task } from "../log/entry";
import { readLine } from "../log/line";
import { splitLines } from "../log/source";

/** A line of a review: the author's word on something planned earlier. */
export interface ReviewLine extends Task {
  /** Whether it has a checkbox; an empty one says "not done", a line without says nothing of it. */
  boxed: boolean;
}

/** What the reviews of an entry list. */
export function reviewLines(entry: LogEntry): ReviewLine[] {
  if (entry.settled.length === 0) return [];
  const lines = splitLines(entry.body);
  return entry.settled.map((task) => {
    const raw = lines[task.line - entry.bodyLine] ?? "";
    return { ...task, boxed: readLine(raw, task.line).box !== null };
  });
}
