import { put } from "./put";
import { SAME_TASK, sameWords, similarity } from "./similarity";
import type { TaskWords } from "./task-words";

/** Two tasks taken for one, by their indexes. */
export interface Match {
  from: number;
  to: number;
  /** Whether they are told in the same words (`sameWords`); else they are only alike. */
  sure: boolean;
}

/**
 * Pairs the tasks of two lists that are the same, each at most once: the most alike first, then the
 * earlier ones.
 */
export function matchTasks(from: readonly TaskWords[], to: readonly TaskWords[]): Match[] {
  const index = to.length > MOST_PLACES ? indexWords(to) : null;
  const all = [...to.keys()];
  const pairs = from.flatMap((task, at) =>
    pairsWith(task, at, to, index ? candidates(task, index) : all),
  );
  pairs.sort(betterFirst);
  const [usedFrom, usedTo] = [new Set<number>(), new Set<number>()];
  return pairs.filter((pair) => {
    if (usedFrom.has(pair.from) || usedTo.has(pair.to)) return false;
    usedFrom.add(pair.from);
    usedTo.add(pair.to);
    return true;
  });
}

interface Pair extends Match {
  likeness: number;
}

/** Where each word, and each text without blanks, stands among the tasks. */
type WordIndex = Map<string, number[]>;

function indexWords(tasks: readonly TaskWords[]): WordIndex {
  const index: WordIndex = new Map();
  tasks.forEach(({ words, joined, key }, at) => {
    for (const word of words.keys()) put(index, word, at);
    const whole = joined || key;
    if (!words.has(whole)) put(index, whole, at);
  });
  return index;
}

function pairsWith(
  task: TaskWords,
  from: number,
  to: readonly TaskWords[],
  candidates: readonly number[],
): Pair[] {
  const pairs: Pair[] = [];
  for (const at of candidates) {
    const other = to[at] as TaskWords;
    const likeness = similarity(task, other);
    if (likeness < SAME_TASK) continue;
    pairs.push({ from, to: at, likeness, sure: sameWords(task, other) });
  }
  return pairs;
}

/** Up to here tasks are compared each with each; beyond, a word that more tasks have leads nowhere. */
const MOST_PLACES = 50;

/** The tasks that have a telling word in common with a task. */
function candidates({ words, joined, key }: TaskWords, index: WordIndex): number[] {
  const places = [...words.keys()].flatMap((word) => {
    const found = index.get(word);
    return found ? [found] : [];
  });
  places.sort((a, b) => a.length - b.length);
  const telling = places.filter((found, at) => at === 0 || found.length <= MOST_PLACES);
  const found = telling.flatMap((places) => places.slice(0, MOST_PLACES));
  return [...new Set([...(index.get(joined || key) ?? []), ...found])];
}

function betterFirst(a: Pair, b: Pair): number {
  return (
    b.likeness - a.likeness || Number(b.sure) - Number(a.sure) || a.from - b.from || a.to - b.to
  );
}
