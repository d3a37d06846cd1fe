import { readRanges } from "./fence-options";

const OPEN = String.raw`(?:\/\/|#|--|;|%|\/\*|<!--|\{\s*\/\*)\s*`;
const CLOSE = String.raw`\s*(?:\*\/\s*\}?|-->)?\s*$`;
const ALONE = new RegExp(`^\\s*${OPEN}highlight-(next-line|start|end|range\\{([^{}]*)\\})${CLOSE}`);
const BEHIND = new RegExp(`\\s*${OPEN}highlight-line${CLOSE}`);

/**
 * Code without the comments that mark its lines (`// highlight-next-line`, `-start` and `-end`, as in
 * Gatsby and Docusaurus), and the lines that they mark, as ranges.
 */
export function takeMarkComments(code: string): { code: string; marks: [number, number][] } {
  if (!code.includes("highlight-")) return { code, marks: [] };
  const kept: string[] = [];
  const marks: [number, number][] = [];
  let start: number | null = null;
  for (const line of code.split("\n")) {
    const next = kept.length + 1;
    const [, what, list = ""] = ALONE.exec(line) ?? [];
    if (what === "start") start ??= next;
    else if (what === "end") {
      if (start !== null) marks.push([start, kept.length]);
      start = null;
    } else if (what === "next-line") marks.push([next, next]);
    else if (what !== undefined) {
      // A range counts from the comment on.
      for (const [from, to] of readRanges(list)) marks.push([next + from - 1, next + to - 1]);
    } else {
      const behind = line.includes("highlight-line") ? BEHIND.exec(line) : null;
      if (behind) marks.push([next, next]);
      kept.push(behind ? line.slice(0, behind.index) : line);
    }
  }
  if (start !== null) marks.push([start, kept.length]);
  return { code: kept.join("\n"), marks };
}
