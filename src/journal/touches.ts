import type { JournalEntry } from "./journal";
import { type NoteBlock, noteBlocks } from "./note-blocks";
import { type Place, placeAt } from "./outcome";
import { comparable, type TaskWords, taskWords } from "./task-words";
import { holdsWord } from "./word-in-text";

/** Finds where the words of a task come up in the notes of a day; null where too few come up together. */
export type TouchFinder = (task: ToldTask, day: readonly JournalEntry[]) => Place | null;

interface ToldTask {
  text: string;
  words: TaskWords;
}

/** A finder that reads the notes of a day once, as long as it is asked for the same day. */
export function touchFinder(): TouchFinder {
  let known: { day: readonly JournalEntry[]; notes: Notes[] } = { day: [], notes: [] };
  return (task, day) => {
    if (known.day !== day) known = { day, notes: day.map(notesOf) };
    const sentences = sentencesOf(task).map(wantedOf);
    let best: Found | null = null;
    for (const { item, body, blocks } of known.notes) {
      for (const wanted of sentences) {
        // Most tasks are not in most logs: a look at the whole text saves reading its blocks.
        if (!suffices(wanted, (word) => body.includes(word))) continue;
        for (const block of blocks()) {
          const score = scoreOf(block, wanted);
          if (score > (best?.score ?? 0)) best = { item, line: block.line, score };
        }
      }
    }
    return best && placeAt(best.item, best.line);
  };
}

interface Notes {
  item: JournalEntry;
  body: string;
  blocks: () => NoteBlock[];
}

function notesOf(item: JournalEntry): Notes {
  let blocks: NoteBlock[] | null = null;
  return {
    item,
    body: comparable(item.entry.body),
    blocks: () => {
      blocks ??= noteBlocks(item.entry);
      return blocks;
    },
  };
}

interface Found {
  item: JournalEntry;
  line: number;
  score: number;
}

function sentencesOf({ text, words }: ToldTask): TaskWords[] {
  const sentences = text.split(SENTENCE_END);
  return sentences.length === 1 ? [words] : sentences.map(taskWords);
}

/** A task that is told at length says what it is in one sentence, and why in the others. */
const SENTENCE_END = /(?<=[.!?。！？])\s+/;

/** The words of a task that can be looked for: what one does every day proves nothing. */
interface Wanted {
  /** With what each counts. */
  names: [string, number][];
  numbers: string[];
  verbs: string[];
  /** What the names and numbers found in one place must come to. */
  enough: number;
}

/** Nobody writes so long a word by chance: noUncheckedIndexedAccess. */
const IDENTIFIER = /^[a-z]{16,}$/;

function wantedOf({ words, numbers }: TaskWords): Wanted {
  const stems = [...words];
  const names = stems
    .filter(([stem, kind]) => kind === "name" && stem.length > 1)
    .map(([stem]): [string, number] => [stem, IDENTIFIER.test(stem) ? 2 : 1]);
  const all = names.reduce((sum, [, weight]) => sum + weight, numbers.length);
  const verbs = stems.filter(([, kind]) => kind === "verb").map(([stem]) => stem);
  const share = Math.max(Math.ceil(all * ENOUGH), Math.min(all, 2));
  return { names, numbers, verbs, enough: Math.min(share, MOST_NEEDED) };
}

/** Three words of five; two at least, if there are two; four are enough for the longest sentence. */
const ENOUGH = 0.6;
const MOST_NEEDED = 4;

function suffices(wanted: Wanted, holds: (word: string) => boolean): boolean {
  const count = countOf(wanted, holds);
  return count > 0 && count >= wanted.enough;
}

/** What is found of the names and numbers; numbers alone are nothing. */
function countOf({ names, numbers }: Wanted, holds: (word: string) => boolean): number {
  let count = 0;
  for (const [name, weight] of names) if (holds(name)) count += weight;
  if (count === 0 && names.length > 0) return 0;
  for (const number of numbers) if (holds(number)) count++;
  return count;
}

/** How well a block, read below its heading, fits; 0 where it does not. What stands in itself counts most. */
function scoreOf({ text, heading }: NoteBlock, wanted: Wanted): number {
  const here = (word: string) => holdsWord(text, word);
  const near = (word: string) => here(word) || holdsWord(heading, word);
  const count = countOf(wanted, here);
  if (count === 0 || !suffices(wanted, near)) return 0;
  return 100 * countOf(wanted, near) + 10 * count + wanted.verbs.filter(here).length;
}
