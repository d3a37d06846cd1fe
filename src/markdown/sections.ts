import type { StateCore, Token } from "markdown-it";
import type { Section } from "../log/entry";
import { renderEnv } from "./render-env";

/**
 * A core rule: wraps plan, review and reflection in `<section class="log-section" data-kind>`, so
 * that the page can show them as what they are. Cuts lie between top-level blocks only; a section
 * that begins or ends inside a block takes the whole of it.
 */
export function wrapSections(state: StateCore): void {
  const { sections, bodyLine } = renderEnv(state);
  const wrapped = sections.filter((section) => section.kind !== "notes");
  if (wrapped.length === 0) return;
  const tokens: Token[] = [];
  let next = 0;
  let depth = 0;
  let open: Section | undefined;
  const close = () => {
    if (open) tokens.push(sectionToken(state, -1));
    open = undefined;
  };
  for (const token of state.tokens) {
    if (depth === 0 && token.nesting >= 0) {
      const first = token.map ? token.map[0] + bodyLine : Number.POSITIVE_INFINITY;
      const last = token.map ? token.map[1] - 1 + bodyLine : -1;
      if (open && open.endLine < first) close();
      while ((wrapped[next]?.endLine ?? Number.POSITIVE_INFINITY) < first) next++;
      const candidate = wrapped[next];
      if (!open && candidate && candidate.line <= last) {
        open = candidate;
        next++;
        tokens.push(sectionToken(state, 1, candidate));
      }
    }
    depth += token.nesting;
    tokens.push(token);
  }
  close();
  state.tokens = tokens;
}

function sectionToken(state: StateCore, nesting: 1 | -1, section?: Section): Token {
  const token = new state.Token(
    `log_section_${nesting === 1 ? "open" : "close"}`,
    "section",
    nesting,
  );
  token.block = true;
  if (section) {
    token.attrs = [
      ["class", "log-section"],
      ["data-kind", section.kind],
    ];
  }
  return token;
}
