import type { Line } from "./line";
import { type Message, message } from "./message";
import { findCloser, push, type Scan } from "./scan-state";

/** A mark that a merge left in a text, which is no part of it; it counts only where all three are there. */
export function conflict(scan: Scan, at: number): number | null {
  const raw = scan.body[at] ?? "";
  if (scan.conflictEnd < at && OURS.test(raw)) scan.conflictEnd = endOf(scan, at);
  const isMark = OURS.test(raw) || raw === MIDDLE || THEIRS.test(raw);
  return isMark && at <= scan.conflictEnd ? push(scan, at, at + 1, "comment") : null;
}

/** Where the conflict ends that a line opens, or -1; where one never ends, none further down does. */
function endOf(scan: Scan, at: number): number {
  const middle = findCloser(scan, MIDDLE, at, (line) => line === MIDDLE);
  const end = middle < 0 ? -1 : findCloser(scan, ">>>>>>>", middle, (line) => THEIRS.test(line));
  if (end < 0) scan.closers.set(MIDDLE, at);
  return end;
}

/** Tells of every conflict that a merge left in a log. */
export function conflictMessages(lines: Line[], file: string): Message[] {
  return lines
    .filter(({ kind, text }) => kind === "comment" && OURS.test(text))
    .map(({ number }) =>
      message("merge-conflict", {
        file,
        line: number,
        column: 1,
        found: "a merge conflict that is not resolved",
        expected: "one of its two sides, without its marks",
      }),
    );
}

const MIDDLE = "=======";
const OURS = /^<{7}(?: |$)/;
const THEIRS = /^>{7}(?: |$)/;
