import { type TaskWords, wordWeight } from "./task-words";

/** From this on two texts are taken for one task. */
export const SAME_TASK = 0.7;

/** How alike two tasks are, 0 to 1. Neither the order of words nor their endings count. */
export function similarity(a: TaskWords, b: TaskWords): number {
  if (a.key === b.key) return 1;
  if (numbersDiffer(a.numbers, b.numbers)) return 0;
  if (a.joined === b.joined) return ALL_WORDS;
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

const ALL_WORDS = 0.99;

/** "3장" and "4장" are different, "3장" and "3장 2절" may be the same, so may "3장" and no number. */
function numbersDiffer(a: string[], b: string[]): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  return few.some((number) => !many.includes(number));
}

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
