import type { JournalEntry } from "./journal";
import { matchTasks } from "./match-tasks";
import { type Outcome, placeAt } from "./outcome";
import { put } from "./put";
import { hasEnded, type ReviewReader, type Settlement, settleSteps } from "./settle";
import { sameWords } from "./similarity";
import { duePlans, type PlannedStep } from "./steps";
import type { TaskReader } from "./task-words";
import type { Step } from "./thread";
import type { TouchFinder } from "./touches";
import type { WrittenDay } from "./written-days";

/** What following needs; each reads every text once. */
interface Tools {
  read: TaskReader;
  review: ReviewReader;
  touches: TouchFinder;
}

/** Follows what one author planned through the days that were written: the steps of each thread, the oldest first. */
export function followDays(days: readonly WrittenDay[], tools: Tools): Step[][] {
  const plans = days.map(({ items }) => items.some(({ entry }) => entry.tasks.length > 0));
  const all: Followed[] = [];
  for (const { on, due, steps } of duePlans(days, tools.read)) {
    const found = plans.indexOf(true, due);
    const next = found < 0 ? days.length : found;
    const settled = settleSteps(steps, days.slice(due, next + 1), tools.review);
    for (const [step, settlement] of settled)
      all.push({ ...step, on, due, next, settlement, again: null, isAgain: false });
  }
  linkCarries(all, days);
  const later = laterPlans(all);
  const steps = new Map(all.map((one) => [one, finish(one, days, tools, later)]));
  return all
    .filter(({ isAgain }) => !isAgain)
    .map((first) => chainFrom(first).flatMap((one) => steps.get(one) ?? []));
}

/** A step with what is known of it. */
interface Followed extends PlannedStep {
  /** Index of the day on which it was planned. */
  on: number;
  /** Index of its due day; the number of days where that is not written yet. */
  due: number;
  /** Index of the first day from then on that has a plan; the number of days where none has. */
  next: number;
  settlement: Settlement;
  /** The step in the next plan that repeats it, and whether in the same words. */
  again: { step: Followed; sure: boolean } | null;
  /** Whether it repeats one. */
  isAgain: boolean;
}

/** Links what has not ended to what the next plan repeats of it: what was done and is planned anew is new. */
function linkCarries(all: readonly Followed[], days: readonly WrittenDay[]): void {
  const written = new Map<JournalEntry, Followed[]>();
  const pending = new Map<number, Followed[]>();
  for (const one of all) {
    for (const item of new Set(one.planned.map((planned) => planned.item))) put(written, item, one);
    if (!hasEnded(one.settlement)) put(pending, one.next, one);
  }
  for (const [next, from] of [...pending].sort(([a], [b]) => a - b)) {
    const planned = new Set(days[next]?.items.flatMap((item) => written.get(item) ?? []));
    const to = [...planned].filter(({ isAgain }) => !isAgain);
    for (const match of matchTasks(from.map(wordsOf), to.map(wordsOf))) {
      const [step, again] = [from[match.from], to[match.to]];
      if (!step || !again) continue;
      step.again = { step: again, sure: match.sure };
      again.isAgain = true;
    }
  }
}

function wordsOf({ words }: PlannedStep): PlannedStep["words"] {
  return words;
}

function chainFrom(first: Followed): Followed[] {
  const chain = [first];
  for (let next = first.again; next; next = next.step.again) chain.push(next.step);
  return chain;
}

function finish(
  one: Followed,
  days: readonly WrittenDay[],
  { touches }: Tools,
  later: LaterPlans,
): Step {
  const due = days[one.due] ?? null;
  const outcome = markedOrCarried(one, days[one.next]) ?? inferred(one, due, touches);
  const step = { text: one.text, planned: one.planned, due };
  if (outcome.state !== "let-go" && outcome.state !== "forwarded") return { ...step, outcome };
  const again = later(one)?.planned[0];
  if (!again) return { ...step, outcome };
  return { ...step, outcome: { ...outcome, again: placeAt(again.item, again.task.line) } };
}

/** What its author said of it, by a mark or by planning it again; null where neither. */
function markedOrCarried(one: Followed, next: WrittenDay | undefined): Outcome | null {
  const { outcome, notDone } = one.settlement;
  if (hasEnded(one.settlement) || !one.again) return outcome;
  const { step, sure } = one.again;
  const ended = endedWhenWritten(step);
  if (ended) return { ...ended, checked: sure };
  const again = step.planned.find(({ item }) => next?.items.includes(item));
  if (!again) return outcome;
  if (notDone) {
    const checked = notDone.sure && sure;
    return { state: "carried", by: "review", checked, place: notDone.place };
  }
  const place = placeAt(again.item, again.task.line);
  return { state: "carried", by: "plan", checked: false, place };
}

/** The mark with which it was written down as done or cancelled; null where it was to be done. */
function endedWhenWritten({ settlement }: Followed): Outcome | null {
  return hasEnded(settlement) && settlement.outcome?.by === "own-mark" ? settlement.outcome : null;
}

function inferred(one: Followed, due: WrittenDay | null, touches: TouchFinder): Outcome {
  if (!due) return { state: "open", by: null, checked: false, place: null };
  const { listed, notDone } = one.settlement;
  // The author's own word "not done" outweighs what notes seem to say.
  if (notDone?.sure) return { state: "let-go", by: "review", checked: true, place: notDone.place };
  const notes = touches(one, due.items);
  if (notes) return { state: "touched", by: "notes", checked: false, place: notes };
  if (notDone) return { state: "let-go", by: "review", checked: false, place: notDone.place };
  if (listed) return { state: "touched", by: "review", checked: false, place: listed };
  return { state: "let-go", by: null, checked: false, place: null };
}

/** Finds the first step that plans the same, in the same words, later than in the next plan. */
type LaterPlans = (one: Followed) => Followed | undefined;

function laterPlans(all: readonly Followed[]): LaterPlans {
  const told = new Map<string, Followed[]>();
  for (const one of all) put(told, one.words.exact, one);
  return (one) => {
    const same = told.get(one.words.exact) ?? [];
    let [low, high] = [0, same.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((same[middle] as Followed).on > one.next) high = middle;
      else low = middle + 1;
    }
    return same.slice(low, low + MOST_LATER).find(({ words }) => sameWords(one.words, words));
  };
}

/** Those that are equal but for numbers in asides are looked through no further. */
const MOST_LATER = 20;
