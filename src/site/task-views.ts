import type { JournalEntry } from "../journal/journal";
import type { LogTasks, ThreadStep } from "../journal/log-tasks";
import type { Outcome, Place } from "../journal/outcome";
import { carryCount, type Thread } from "../journal/thread";
import type { CalendarDate } from "../log/entry";
import { plainText } from "../log/plain-text";
import { createSlugger } from "../markdown/heading-slug";

/** A log, as a task refers to it. */
export interface LogReference {
  url: string;
  date: CalendarDate | null;
}

/** What became of a task, with the place that tells. */
export interface OutcomeView {
  state: Outcome["state"];
  by: Outcome["by"];
  /** Whether the author said so; else it is inferred. */
  checked: boolean;
  /** `fragment` leads to the line, with its `#`. */
  place: (LogReference & { fragment: string }) | null;
}

/** A task as a page shows it. */
export interface TaskView {
  text: string;
  /** Where it was planned first. */
  since: LogReference;
  /** How often it was carried on, in logs. */
  carried: number;
  outcome: OutcomeView;
  /** What became of a carried task in the end. */
  end: OutcomeView | null;
}

/** A task in the end: how often it was carried, and what became of it. */
export function viewThread(thread: Thread): TaskView {
  const last = thread.steps.at(-1);
  return {
    text: last?.text ?? "",
    since: sinceOf(thread),
    carried: carryCount(thread),
    outcome: viewOutcome(thread.outcome),
    end: null,
  };
}

/** What had been planned for a log's day, where its page tells that, and what became of its own plan. */
export function viewLogTasks(
  tasks: LogTasks | undefined,
  withDue: boolean,
): { due: TaskView[]; own: TaskView[] } {
  return {
    due: (withDue ? (tasks?.due ?? []) : []).map((step) => viewStep(step, step.at)),
    own: (tasks?.own ?? []).map((step) => viewStep(step, carryCount(step.thread))),
  };
}

function viewStep({ thread, step }: ThreadStep, carried: number): TaskView {
  return {
    text: step.text,
    since: sinceOf(thread),
    carried,
    outcome: viewOutcome(step.outcome),
    end: step.outcome.state === "carried" ? viewOutcome(thread.outcome) : null,
  };
}

function sinceOf({ steps }: Thread): LogReference {
  const first = steps[0]?.planned[0]?.item;
  return { url: first?.url ?? "", date: first?.entry.date ?? null };
}

function viewOutcome({ state, by, checked, place }: Outcome): OutcomeView {
  if (!place) return { state, by, checked, place: null };
  const { url, entry } = place.item;
  return { state, by, checked, place: { url, date: entry.date, fragment: fragmentOf(place) } };
}

const WORDS_IN_FRAGMENT = 4;

/**
 * Leads to the section by its id, and in browsers that know text fragments to the very words
 * (https://wicg.github.io/scroll-to-text-fragment/).
 */
function fragmentOf({ item, line, heading }: Place): string {
  const id = heading === null ? "" : createSlugger()(heading);
  const words = plainText(lineOf(item, line)).split(" ").slice(0, WORDS_IN_FRAGMENT).join(" ");
  const text = encodeURIComponent(words).replaceAll("-", "%2D");
  return text === "" ? `#${id}` : `#${encodeURIComponent(id)}:~:text=${text}`;
}

function lineOf({ entry }: JournalEntry, line: number): string {
  const written = entry.body.split("\n")[line - entry.bodyLine] ?? "";
  // The marks of a list, a box or a heading are no text of the page.
  return written.replace(/^[\s>]*(?:[-*+]|\d+[.)]|#+)?\s*(?:\[.?\]\s*)?/, "");
}
