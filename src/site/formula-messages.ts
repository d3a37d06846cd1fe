import { isMdx } from "../log/is-mdx";
import { type Message, message } from "../log/message";
import { renderMarkdown } from "../markdown/render-markdown";
import type { LogEntryNode } from "./log-nodes";

const MAY_HAVE_FORMULA = /\$\$|(?:```|~~~)[ \t]*math\b|\$`|\$[^\s$][^$\n]*\$/i;

/** Tells which formulas of a log cannot be read; most logs have none and are not rendered for it. */
export function formulaMessages({ file, body, bodyLine, sections }: LogEntryNode): Message[] {
  if (!MAY_HAVE_FORMULA.test(body) || isMdx(file)) return [];
  return renderMarkdown(body, { bodyLine, sections }).problems.map((problem) =>
    message("broken-formula", { file, ...problem }),
  );
}
