import type { LogTasks, ThreadStep } from "../journal/log-tasks";
import type { Outcome, Place } from "../journal/outcome";
import { carryCount, type Step, type Thread } from "../journal/thread";
import { daysBetween } from "../log/calendar-date";
import type { CalendarDate, LogEntry } from "../log/entry";
import { entryLines } from "../log/entry-lines";
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
  place: PlaceView | null;
  /** Where a later plan takes up again what was let go or put off. */
  again: PlaceView | null;
}

/** A line of a log: `fragment` leads to it, with its `#`. */
export interface PlaceView extends LogReference {
  fragment: string;
}

/** A task as a page shows it. */
export interface TaskView {
  text: string;
  /** Where it was planned first. */
  since: LogReference;
  /** The how-manieth day it was when it was planned last, from 1; null where days are not known. */
  day: number | null;
  /** How often it was carried on, in logs. */
  carried: number;
  /** How often it stands in the same plan: more than once is rare. */
  times: number;
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
    day: last ? dayOf(thread, last) : null,
    carried: carryCount(thread),
    times: 1,
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
    own: ownSteps(tasks).map(({ step, times }) => ({
      ...viewStep(step, carryCount(step.thread)),
      times,
    })),
  };
}

/** The steps of a log's own plan, each once: a task that stands there twice is one. */
function ownSteps(tasks: LogTasks | undefined): { step: ThreadStep; times: number }[] {
  const steps = new Map<ThreadStep["step"], { step: ThreadStep; times: number }>();
  for (const own of tasks?.own ?? []) {
    const met = steps.get(own.step);
    if (met) met.times++;
    else steps.set(own.step, { step: own, times: 1 });
  }
  return [...steps.values()];
}

function viewStep({ thread, step }: ThreadStep, carried: number): TaskView {
  return {
    text: step.text,
    since: sinceOf(thread),
    day: dayOf(thread, step),
    carried,
    times: 1,
    outcome: viewOutcome(step.outcome),
    end: step.outcome.state === "carried" ? viewOutcome(thread.outcome) : null,
  };
}

function sinceOf({ steps }: Thread): LogReference {
  const first = steps[0]?.planned[0]?.item;
  return { url: first?.url ?? "", date: first?.entry.date ?? null };
}

function dayOf(thread: Thread, step: Step): number | null {
  const first = sinceOf(thread).date;
  const last = step.planned.at(-1)?.item.entry.date ?? null;
  return first && last ? daysBetween(first, last) + 1 : null;
}

function viewOutcome({ state, by, checked, place, again }: Outcome): OutcomeView {
  return { state, by, checked, place: viewPlace(place), again: viewPlace(again ?? null) };
}

function viewPlace(place: Place | null): PlaceView | null {
  if (!place) return null;
  const { url, entry } = place.item;
  return { url, date: entry.date, fragment: fragmentOf(place) };
}

const WORDS_IN_FRAGMENT = 4;

/**
 * Leads to the heading above the line, and in browsers that know text fragments to the very words
 * (https://wicg.github.io/scroll-to-text-fragment/).
 */
function fragmentOf({ item, line }: Place): string {
  const { headings, texts } = linesOf(item.entry);
  const id = headings.findLast((heading) => heading.line <= line)?.id ?? "";
  const plain = plainText(texts.get(line) ?? "");
  const words = plain.split(" ").slice(0, WORDS_IN_FRAGMENT).join(" ");
  const text = encodeURIComponent(words).replaceAll("-", "%2D");
  return text === "" ? `#${encodeURIComponent(id)}` : `#${encodeURIComponent(id)}:~:text=${text}`;
}

interface EntryLines {
  headings: { line: number; id: string }[];
  /** The Markdown of each line that has text. */
  texts: Map<number, string>;
}

const known = new WeakMap<LogEntry, EntryLines>();

/** The lines of an entry, with the ids that its headings have on its page. */
function linesOf(entry: LogEntry): EntryLines {
  const read = known.get(entry) ?? readLines(entry);
  known.set(entry, read);
  return read;
}

function readLines(entry: LogEntry): EntryLines {
  const slugger = createSlugger();
  const read: EntryLines = { headings: [], texts: new Map() };
  for (const { kind, number, text } of entryLines(entry)) {
    if (kind === "code" || kind === "comment" || text === "") continue;
    read.texts.set(number, text);
    if (kind === "heading") read.headings.push({ line: number, id: slugger(plainText(text)) });
  }
  return read;
}
