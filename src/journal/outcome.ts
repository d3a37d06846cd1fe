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
  /** Its due day is written, and says nothing of it, or says by an empty box in a review that it is not done. */
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
   * What tells: the mark at the task itself, there or where the next plan repeats it; a review that lists
   * it; a later plan that repeats it; or notes in which its words come up. Null where nothing was found.
   * Of a task let go or carried, a review tells by an empty box: its author's word "not done".
   */
  by: "own-mark" | "review" | "plan" | "notes" | null;
  /**
   * Whether the author said so with a mark, at this task or at one told in the same words; else it is
   * inferred, and must not be told as a fact.
   */
  checked: boolean;
  place: Place | null;
  /**
   * Where what was let go or forwarded is planned in the same words again, in a plan later than the next
   * one: a task of its own, in another thread. Absent where it is not, or where something else became of it.
   */
  again?: Place | null;
}

/** The place of a line of an entry, with its section's heading. */
export function placeAt(item: JournalEntry, line: number): Place {
  const section = item.entry.sections.find((one) => one.line <= line && line <= one.endLine);
  return { item, line, heading: section?.heading ?? null };
}
