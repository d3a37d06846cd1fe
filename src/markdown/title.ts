import type { StateCore, Token } from "markdown-it";
import { plainText } from "../log/plain-text";
import { renderEnv } from "./render-env";

/**
 * A core rule: takes the log's title out of its text where it is the heading that the text begins with, since
 * the page shows it above. One that says more than words (a link, an image) stays, and so does one that heads
 * a plan.
 */
export function leaveTitle(state: StateCore): void {
  const { title, sections, bodyLine } = renderEnv(state);
  const [open, inline] = state.tokens;
  if (title === null || open?.type !== "heading_open" || !open.map || !inline) return;
  if (plainText(inline.content) !== title || !inline.children?.every(isWords)) return;
  const line = open.map[0] + bodyLine;
  if (sections.some((section) => section.line === line && section.kind !== "notes")) return;
  state.tokens.splice(0, 3);
}

function isWords({ type }: Token): boolean {
  return /^(?:text|text_special|code_inline|(?:em|strong|s)_(?:open|close))$/.test(type);
}
