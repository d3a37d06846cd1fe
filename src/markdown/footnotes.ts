import type { StateCore, Token } from "markdown-it";
import { type RenderEnv, renderEnv } from "./render-env";

interface Definition {
  label: string;
  tokens: Token[];
  /** Where it stood: a definition that nothing refers to goes back there. */
  before: Token[];
  line: Token["map"];
}

/**
 * A core rule in the place of markdown-it-footnote's own `footnote_tail`: moves the definitions that
 * are referred to into the list at the end. Its original drops the others, a second one of the same
 * label, and what stands around one inside another; here they stay where they were written.
 */
export function placeFootnotes(state: StateCore): void {
  const env = renderEnv(state);
  if (!env.footnotes) return;
  const bodies = takeDefinitions(state, env);
  const list = env.footnotes.list ?? [];
  if (list.length === 0) return;
  const { tokens } = state;
  tokens.push(new state.Token("footnote_block_open", "", 1));
  list.forEach(({ label, count }, id) => {
    const open = new state.Token("footnote_open", "", 1);
    open.meta = { id, label };
    const body = bodies.get(label) ?? [];
    // The way back stands at the end of the note's last line, not below it.
    const last = body.at(-1)?.type === "paragraph_close" ? body.pop() : undefined;
    tokens.push(open);
    for (const token of body) tokens.push(token);
    for (let subId = 0; subId < Math.max(1, count); subId++) {
      const anchor = new state.Token("footnote_anchor", "", 0);
      anchor.meta = { id, subId, label };
      tokens.push(anchor);
    }
    if (last) tokens.push(last);
    tokens.push(new state.Token("footnote_close", "", -1));
  });
  tokens.push(new state.Token("footnote_block_close", "", -1));
}

/** Takes the definitions out of the document; the map has the body of each that is kept, by label. */
function takeDefinitions(state: StateCore, env: RenderEnv): Map<string, Token[]> {
  const bodies = new Map<string, Token[]>();
  const open: Definition[] = [];
  let tokens: Token[] = [];
  state.tokens.forEach((token, index) => {
    if (token.type === "footnote_reference_open") {
      const line = state.tokens[index + 1]?.map ?? null;
      open.push({ label: String(token.meta?.label), tokens: [], before: tokens, line });
      tokens = [];
    } else if (token.type === "footnote_reference_close") {
      const definition = open.pop();
      if (!definition) return;
      const body = tokens;
      tokens = definition.before;
      const isKept = (env.footnotes?.refs?.[`:${definition.label}`] ?? -1) >= 0;
      if (isKept && !bodies.has(definition.label)) bodies.set(definition.label, body);
      else for (const t of [...asText(state, definition), ...body]) tokens.push(t);
    } else {
      tokens.push(token);
    }
  });
  state.tokens = tokens;
  return bodies;
}

function asText(state: StateCore, { label, line }: Definition): Token[] {
  const text = new state.Token("text", "", 0);
  text.content = `[^${label}]:`;
  const inline = new state.Token("inline", "", 0);
  inline.children = [text];
  inline.content = text.content;
  const open = new state.Token("paragraph_open", "p", 1);
  const close = new state.Token("paragraph_close", "p", -1);
  open.block = true;
  close.block = true;
  open.map = line;
  return [open, inline, close];
}
