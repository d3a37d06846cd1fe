import type { JournalEntry } from "./journal";

/** What became of a task. */
export type ThreadState =
  /** Its due day is not written yet. */
  | "open"
  | "done"
  /** Planned again in the next plan. */
  | "carried"
  /** Its words come up on its due day. */
  | "touched"
  /** Its due day is written, and says nothing of it. */
  | "let-go"
  | "cancelled"
  | "forwarded";

/** A line of a log to which a page can lead. */
export interface Place {
  item: JournalEntry;
  /** In the file, 1-based. */
  line: number;
  /** The heading of the section in which the line stands, if it has one. */
  heading: string | null;
}

/** What became of a task, and how that is known. */
export interface Outcome {
  state: ThreadState;
  /**
   * What tells: the mark at the task itself, a review that lists it, a later plan that repeats it, or
   * notes in which its words come up. Null where nothing was found.
   */
  by: "own-mark" | "review" | "plan" | "notes" | null;
  /** Whether the author said so with a mark; else it is inferred, and must not be told as a fact. */
  checked: boolean;
  place: Place | null;
}

/** The place of a line of an entry, with its section's heading. */
export function placeAt(item: JournalEntry, line: number): Place {
  const section = item.entry.sections.find((one) => one.line <= line && line <= one.endLine);
  return { item, line, heading: section?.heading ?? null };
}
