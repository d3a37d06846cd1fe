import { type HashKey, hashKey } from "../../hash";
import { permutation } from "../../permutation";
import { taskWords } from "./task-phrases";
import type { Team } from "./team";
import type { Habits, TeamAuthor } from "./team-author";
import { nearestDay, plans } from "./team-days";

/** A task of an author: the day on which it was planned first, and its number among those of that day. */
export interface TeamTask {
  author: TeamAuthor;
  born: number;
  number: number;
}

/** What becomes of a task on the day for which it was planned last. */
export type Ending =
  /** Ticked in the next day's review; or listed there with an empty box. */
  | "reviewed"
  | "not-done"
  /** Marked where it was planned. */
  | "ticked"
  | "cancelled"
  | "forwarded"
  /** Told of in the notes. */
  | "told"
  | "forgotten";

/** The tasks that an author plans on a day for the first time. */
export function bornOn(team: Team, author: TeamAuthor, day: number): TeamTask[] {
  if (!plans(team, author, day)) return [];
  const count = 1 + team.draw("tasks", MOST_BORN, author.number, day);
  return Array.from({ length: count }, (_, number) => ({ author, born: day, number }));
}

/** How often its author means to carry it on. */
export function carriesOf({ draw }: Team, { author, born, number }: TeamTask): number {
  const at = draw("carries", 100, author.number, born, number);
  return at < 60 ? 0 : at < 82 ? 1 : at < 93 ? 2 : MOST_CARRIES;
}

export function endingOf({ draw }: Team, { author, born, number }: TeamTask): Ending {
  const at = draw("ending", 100, author.number, born, number);
  return endings[author.habits.settles].find(([, end]) => at < end)?.[0] ?? "forgotten";
}

/** The days on which it is planned, the first and the carries, as far as the range goes. */
export function stepsOf(team: Team, task: TeamTask): number[] {
  const steps = [task.born];
  for (let left = carriesOf(team, task); left > 0; left--) {
    const next = nearestDay(plans, team, task.author, steps.at(-1) as number, 1);
    if (next === null) break;
    steps.push(next);
  }
  return steps;
}

/** All that stands in the plan of a day: what was carried on first, then what is new. */
export function plannedOn(
  team: Team,
  author: TeamAuthor,
  day: number,
): { task: TeamTask; step: number }[] {
  const planned = bornOn(team, author, day).map((task) => ({ task, step: 0 }));
  if (planned.length === 0) return [];
  let before: number | null = day;
  for (let step = 1; step <= MOST_CARRIES; step++) {
    before = nearestDay(plans, team, author, before, -1);
    if (before === null) break;
    const carried = bornOn(team, author, before).filter((task) => carriesOf(team, task) >= step);
    planned.unshift(...carried.map((task) => ({ task, step })));
  }
  return planned;
}

/** The words of a task; `step` counts how often it was carried on, for then people word it a little differently. */
export function textOf({ draw }: Team, { author, born, number }: TeamTask, step: number): string {
  const { things, aspects, join, again } = taskWords[author.language];
  const [thingAt, aspectAt] = orders(
    author,
    draw("words", 2 ** 32, author.number),
    things.length,
    aspects.length,
  );
  // Neighbouring tasks never share a thing or what is to be done with it, so none is mistaken for another.
  const at = born * MOST_BORN + number;
  const text = join(
    things[thingAt(modulo(at, things.length))] as string,
    aspects[aspectAt(modulo(at, aspects.length))] as string,
  );
  if (step === 0) return text;
  const form = draw(
    "again",
    again.length + 2,
    author.number,
    born,
    number * (MOST_CARRIES + 1) + step,
  );
  return again[form]?.(text) ?? text;
}

const MOST_BORN = 3;
const MOST_CARRIES = 3;

/** The chances of each ending in a hundred, summed up. */
const endings: Record<Habits["settles"], readonly (readonly [Ending, end: number])[]> = {
  review: [
    ["reviewed", 60],
    ["not-done", 68],
    ["told", 80],
    ["cancelled", 84],
    ["forwarded", 88],
    ["forgotten", 100],
  ],
  tick: [
    ["ticked", 62],
    ["told", 74],
    ["cancelled", 79],
    ["forwarded", 84],
    ["forgotten", 100],
  ],
  nothing: [
    ["told", 40],
    ["ticked", 65],
    ["forgotten", 100],
  ],
};

type Order = (index: number) => number;

/** In which order an author comes to things and aspects. */
function orders(author: TeamAuthor, seed: number, things: number, aspects: number): [Order, Order] {
  let known = knownOrders.get(author);
  if (!known) {
    const key = (name: string): HashKey => hashKey(seed, name);
    known = [permutation(key("things"), things), permutation(key("aspects"), aspects)];
    knownOrders.set(author, known);
  }
  return known;
}

const knownOrders = new WeakMap<TeamAuthor, [Order, Order]>();

function modulo(value: number, size: number): number {
  return ((value % size) + size) % size;
}
