import type { JournalEntry } from "./journal";
import { matchTasks } from "./match-tasks";
import { type Outcome, placeAt } from "./outcome";
import { hasEnded, type ReviewReader, type Settlement, settleSteps } from "./settle";
import { duePlans, type PlannedStep } from "./steps";
import type { Step } from "./thread";
import type { TouchFinder } from "./touches";
import type { WrittenDay } from "./written-days";

/** What following needs; each reads every log once. */
interface Tools {
  review: ReviewReader;
  touches: TouchFinder;
}

/** Follows what one author planned through the days that were written: the steps of each thread, the oldest first. */
export function followDays(days: readonly WrittenDay[], tools: Tools): Step[][] {
  const plans = days.map(({ items }) => items.some(({ entry }) => entry.tasks.length > 0));
  const all: Followed[] = [];
  for (const { due, steps } of duePlans(days)) {
    const found = plans.indexOf(true, due);
    const next = found < 0 ? days.length : found;
    const settled = settleSteps(steps, days.slice(due, next + 1), tools.review);
    for (const [step, settlement] of settled)
      all.push({ ...step, due, next, settlement, again: null, isAgain: false });
  }
  linkCarries(all, days);
  const steps = new Map(all.map((one) => [one, finish(one, days, tools)]));
  return all
    .filter(({ isAgain }) => !isAgain)
    .map((first) => chainFrom(first).flatMap((one) => steps.get(one) ?? []));
}

/** A step with what is known of it. */
interface Followed extends PlannedStep {
  /** Index of its due day; the number of days where that is not written yet. */
  due: number;
  /** Index of the first day from then on that has a plan; the number of days where none has. */
  next: number;
  settlement: Settlement;
  /** The step to which it was carried. */
  again: Followed | null;
  /** Whether one was carried to it. */
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
      step.again = again;
      again.isAgain = true;
    }
  }
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function wordsOf({ words }: PlannedStep): PlannedStep["words"] {
  return words;
}

function chainFrom(first: Followed): Followed[] {
  const chain = [first];
  for (let next = first.again; next; next = next.again) chain.push(next);
  return chain;
}

function finish(one: Followed, days: readonly WrittenDay[], { touches }: Tools): Step {
  const due = days[one.due] ?? null;
  const outcome = markedOrCarried(one, days[one.next]) ?? inferred(one, due, touches);
  return { text: one.text, planned: one.planned, due, outcome };
}

/** What its author said of it, by a mark or by planning it again; null where neither. */
function markedOrCarried(one: Followed, next: WrittenDay | undefined): Outcome | null {
  if (hasEnded(one.settlement)) return one.settlement.outcome;
  const again = one.again?.planned.find(({ item }) => next?.items.includes(item));
  if (!again) return one.settlement.outcome;
  const place = placeAt(again.item, again.task.line);
  return { state: "carried", by: "plan", checked: false, place };
}

function inferred(one: Followed, due: WrittenDay | null, touches: TouchFinder): Outcome {
  if (!due) return { state: "open", by: null, checked: false, place: null };
  const notes = touches(one, due.items);
  if (notes) return { state: "touched", by: "notes", checked: false, place: notes };
  const { listed } = one.settlement;
  if (listed) return { state: "touched", by: "review", checked: false, place: listed };
  return { state: "let-go", by: null, checked: false, place: null };
}
