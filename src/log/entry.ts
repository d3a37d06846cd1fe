/** A calendar date, `YYYY-MM-DD`. A string and never an instant, so that no time zone can move it. */
export type CalendarDate = string;

/** What a section is for. A `review` settles earlier plans; only a `plan` makes tasks. */
export type SectionKind = "plan" | "review" | "reflection" | "notes";

/**
 * A heading (or a label that works as one) with what stands under it.
 * The sections of an entry follow each other without gap or overlap and cover its body.
 * Notes are cut at every heading; the other kinds keep their sub-headings.
 */
export interface Section {
  kind: SectionKind;
  /** The heading's plain text; null for what stands before the first heading. */
  heading: string | null;
  /** First and last line in the file, 1-based, both included. */
  line: number;
  endLine: number;
}

export type TaskStatus = "open" | "done" | "cancelled" | "forwarded";

/** One thing planned in a plan section. */
export interface Task {
  /** Plain text: no Markdown marks, no list marker, no checkbox. */
  text: string;
  status: TaskStatus;
  /** Line in the file, 1-based. */
  line: number;
}

/** What is read from one log: the only form in which the rest of the house knows it. */
export interface LogEntry {
  /** The path given to the reader, with forward slashes, NFC. */
  file: string;
  /** The day that was logged; null where nothing names one. */
  date: CalendarDate | null;
  /** The last day where the log covers a range, else null. */
  until: CalendarDate | null;
  /** The day it was written, where the log names that as well, else null. */
  written: CalendarDate | null;
  title: string;
  /** The author as the front matter names them, else null. */
  author: string | null;
  draft: boolean;
  /** Tags that the author wrote, in their order, none twice. */
  tags: string[];
  /** Terms of the tag dictionary found in the text. */
  mentioned: string[];
  sections: Section[];
  tasks: Task[];
  /** What its review sections list, with status: the answer to what earlier plans had named. */
  settled: Task[];
  /** The Markdown below the front matter: LF line ends, NFC, no BOM. */
  body: string;
  /** The line of the file on which the body begins, 1-based. */
  bodyLine: number;
}
