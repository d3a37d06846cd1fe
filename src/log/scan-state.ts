import { type Line, readQuotes } from "./line";

/** A body while its lines are being read. */
export interface Scan {
  body: string[];
  first: number;
  lines: Line[];
  /** The columns at which the text of the open list items begins, from outer to inner. */
  lists: number[];
  /** Where the merge conflict ends that the scan is in; -1 outside of one. */
  conflictEnd: number;
  /** For what closes a block: the line from which on there is no more of it. */
  closers: Map<string, number>;
}

/** Takes lines as they are, marks unread, and gives the index of the line after them. */
export function push(scan: Scan, at: number, to: number, kind: "code" | "comment"): number {
  closeLists(scan, readQuotes(scan.body[at] ?? "").indent);
  for (let i = at; i < to; i++) {
    const { quote, indent, rest } = readQuotes(scan.body[i] ?? "");
    const blank = { level: 0, box: null, underlined: 0 as const };
    scan.lines.push({ number: scan.first + i, kind, quote, indent, text: rest, ...blank });
  }
  return to;
}

/** The line from `at` on for which `closes` holds, or -1; it never looks twice for what is not there. */
export function findCloser(
  scan: Scan,
  name: string,
  at: number,
  closes: (line: string) => boolean,
) {
  if (at >= (scan.closers.get(name) ?? Number.POSITIVE_INFINITY)) return -1;
  for (let i = at; i < scan.body.length; i++) if (closes(scan.body[i] ?? "")) return i;
  scan.closers.set(name, at);
  return -1;
}

/** Closes the list items that do not reach as far in as a line. */
export function closeLists({ lists }: Scan, indent: number): void {
  while (lists.length > 0 && (lists.at(-1) ?? 0) > indent) lists.pop();
}
