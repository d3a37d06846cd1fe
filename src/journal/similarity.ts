import { type TaskWords, wordWeight } from "./task-words";

/** From this on two texts are taken for one task. */
export const SAME_TASK = 0.7;

/** How alike two tasks are, 0 to 1. Neither the order of words nor their endings count; opposed ones are 0. */
export function similarity(a: TaskWords, b: TaskWords): number {
  if (a.key === b.key) return 1;
  if (numbersDiffer(a.numbers, b.numbers) || a.negated !== b.negated) return 0;
  if (a.joined === b.joined) return a.joined === "" ? 0 : ALL_WORDS;
  if (a.weight === 0 || b.weight === 0 || deedsDiffer(a.deeds, b.deeds)) return 0;
  const shared = sharedWords(a, b);
  const smaller = Math.min(a.weight, b.weight);
  const onlyA = Math.max(a.names - shared.names, 0);
  const onlyB = Math.max(b.names - shared.names, 0);
  // One word in common says little where the other task goes on: "행렬" is not "행렬 회전하기".
  if (shared.names + shared.numbers < 2 && Math.max(onlyA, onlyB) > 0) return 0;
  const overlap = (2 * shared.weight) / (a.weight + b.weight);
  // A word more is a remark, a word changed is another thing.
  const changed = 0.15 * Math.min(onlyA, onlyB);
  return Math.min(0.6 * overlap + 0.4 * (shared.weight / smaller) - changed, ALL_WORDS);
}

/**
 * Whether two texts surely tell one task: they are equal, or all telling words are, aside from particles,
 * endings, asides and order. What is only alike may be another task, and is never told as a fact.
 */
export function sameWords(a: TaskWords, b: TaskWords): boolean {
  if (a.key === b.key) return true;
  if (a.asideNumbers !== b.asideNumbers && a.asideNumbers !== "" && b.asideNumbers !== "")
    return false;
  if (a.joined === "" || b.joined === "") return false;
  if (a.exact === b.exact) return true;
  return a.joined === b.joined && a.parting === b.parting && a.numbers.join() === b.numbers.join();
}

const ALL_WORDS = 0.99;

/**
 * "3장" and "4장" are different, so are "1장 2절" and "2장 1절"; "3장" and "3장 2절" may be the same, so may
 * "3장" and no number.
 */
function numbersDiffer(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  let found = 0;
  for (const number of many) if (number === few[found]) found++;
  return found < few.length;
}

/**
 * Whether something else is to be done with what both name: one adds, the other deletes. A deed more may be
 * a remark; but tests of a thing are not the thing. To go on and to finish is no deed of its own.
 */
function deedsDiffer(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  if (a.has(TEST) !== b.has(TEST)) return true;
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const deed of few) if (!many.has(deed)) return true;
  return false;
}

const TEST = "테스트";

/** What the words that both have weigh, and how many of them are names and numbers. */
function sharedWords(
  a: TaskWords,
  b: TaskWords,
): { weight: number; names: number; numbers: number } {
  const shared = { weight: 0, names: 0, numbers: 0 };
  for (const [stem, kind] of a.words) {
    const other = b.words.get(stem);
    if (other === undefined) continue;
    shared.weight += Math.min(wordWeight(stem, kind), wordWeight(stem, other));
    if (kind === "name" || other === "name") shared.names++;
    if (kind === "number") shared.numbers++;
  }
  return shared;
}
