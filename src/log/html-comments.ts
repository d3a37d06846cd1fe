import { readQuotes } from "./line";
import { findCloser, push, type Scan } from "./scan-state";

/** A comment of HTML that has its lines for itself; null where none begins there. */
export function comment(scan: Scan, at: number): number | null {
  const { rest } = readQuotes(scan.body[at] ?? "");
  if (!rest.startsWith("<!--")) return null;
  const close = rest.indexOf("-->", 4);
  if (close >= 0 && rest.slice(close + 3).trim() !== "") return null;
  if (close >= 0) return push(scan, at, at + 1, "comment");
  const end = findCloser(scan, "-->", at + 1, (line) => line.includes("-->"));
  return push(scan, at, end < 0 ? scan.body.length : end + 1, "comment");
}

/** A line with words before a comment that ends further down in the same paragraph; null where there is none. */
export function trailingComment({ body }: Scan, at: number): { words: string; end: number } | null {
  const raw = body[at] ?? "";
  const open = raw.lastIndexOf("<!--");
  if (open <= 0 || raw.includes("-->", open) || isInCode(raw, open)) return null;
  let last = at + 1;
  while (!body[last]?.includes("-->")) {
    if ((body[last] ?? "").trim() === "" || last - at > LONGEST_TAIL) return null;
    last++;
  }
  return { words: raw.slice(0, open), end: last + 1 };
}

/** In lines; what is longer has been forgotten open. */
const LONGEST_TAIL = 40;

/** Whether a place in a line stands behind a backtick that is not closed before it. */
function isInCode(raw: string, at: number): boolean {
  return raw.slice(0, at).split("`").length % 2 === 0;
}
