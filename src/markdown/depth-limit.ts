import type { StateBlock } from "markdown-it";

/** Lists and quotes nest no deeper than this many tokens; what lies deeper is one paragraph. */
export const DEEPEST = 90;

/**
 * A block rule, to stand before all others. markdown-it ends nesting at `maxNesting` by dropping
 * the rest of the block, but no letter of a log may be missing from its page.
 */
export function limitDepth(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  if (state.level < DEEPEST) return false;
  if (silent) return true;
  let line = startLine;
  const isInside = (at: number) => (state.sCount[at] ?? 0) >= state.blkIndent || state.isEmpty(at);
  while (line < endLine && isInside(line)) line++;
  const end = Math.max(line, startLine + 1);
  state.push("paragraph_open", "p", 1).map = [startLine, end];
  const inline = state.push("inline", "", 0);
  inline.content = state.getLines(startLine, end, state.blkIndent, false).trim();
  inline.map = [startLine, end];
  inline.children = [];
  state.push("paragraph_close", "p", -1);
  state.line = end;
  return true;
}
