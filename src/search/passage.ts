import { markWords, type Range } from "./marks";

/** A part of a longer text in which words stand, and where they do. */
export interface Passage {
  text: string;
  marks: Range[];
}

/**
 * The place in a text, given by its lines, where most of the words stand; null where none does. For whoever
 * has the text at hand: the index holds only how a log begins.
 */
export function findPassage(
  lines: readonly string[],
  words: readonly string[],
  length = 140,
): Passage | null {
  let best: { line: string; marks: Range[]; words: number } | null = null;
  for (const line of lines) {
    const marks = markWords(line, words);
    const different = new Set(marks.map(([start, end]) => line.slice(start, end).toLowerCase()))
      .size;
    if (different > (best?.words ?? 0)) best = { line, marks, words: different };
  }
  if (best === null) return null;
  const { line, marks } = best;
  const start = cutAt(line, (marks[0]?.[0] ?? 0) - length / 3);
  const end = Math.min(line.length, start + length);
  const [before, after] = [start > 0 ? "…" : "", end < line.length ? "…" : ""];
  const shift = before.length - start;
  return {
    text: before + line.slice(start, end) + after,
    marks: marks.filter(([, to]) => to <= end).map(([from, to]) => [from + shift, to + shift]),
  };
}

/** The beginning of the word at a place. */
function cutAt(line: string, place: number): number {
  return place <= 0 ? 0 : line.lastIndexOf(" ", place) + 1;
}
