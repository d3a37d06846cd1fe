import type { StateCore, Token } from "markdown-it";
import { renderEnv } from "./render-env";
import type { AlertKind } from "./words";

const MARK = /^\[!(note|tip|important|warning|caution)\][ \t]*(.*)(?:\n|$)/i;

/**
 * A core rule, to stand before the inline rules: quotes that begin with `[!NOTE]` and its kin are
 * GitHub's alerts. Words behind the mark are the alert's title, else it is called what it is.
 */
export function markAlerts(state: StateCore): void {
  if (!state.src.includes("[!")) return;
  const tokens: Token[] = [];
  // For each open quote, whether it is an alert.
  const open: boolean[] = [];
  state.tokens.forEach((token, index) => {
    tokens.push(token);
    if (token.type === "blockquote_open") {
      const alert = alertAt(state, index);
      open.push(alert !== null);
      if (alert === null) return;
      token.tag = "div";
      token.attrs = [
        ["class", "alert"],
        ["data-alert", alert.kind],
        ["role", "note"],
      ];
      tokens.push(...titleTokens(state, alert));
    } else if (token.type === "blockquote_close" && open.pop()) token.tag = "div";
  });
  state.tokens = tokens;
}

interface Alert {
  kind: AlertKind;
  title: string;
  line: number;
}

/** Reads the mark off the quote's first paragraph; a quote that says nothing else stays one. */
function alertAt({ tokens }: StateCore, index: number): Alert | null {
  const paragraph = tokens[index + 1];
  const inline = tokens[index + 2];
  if (paragraph?.type !== "paragraph_open" || !inline) return null;
  const mark = MARK.exec(inline.content);
  if (!mark) return null;
  const rest = inline.content.slice(mark[0].length);
  const isEmpty = rest.trim() === "";
  const close = tokens[index + 3];
  if (isEmpty && tokens[index + 4]?.type === "blockquote_close") return null;
  inline.content = rest;
  const line = inline.map?.[0] ?? 0;
  if (inline.map) inline.map = [Math.min(line + 1, inline.map[1]), inline.map[1]];
  if (isEmpty && close) {
    paragraph.hidden = true;
    close.hidden = true;
  }
  return { kind: (mark[1] ?? "").toLowerCase() as AlertKind, title: mark[2] ?? "", line };
}

function titleTokens(state: StateCore, { kind, title, line }: Alert): Token[] {
  const open = new state.Token("paragraph_open", "p", 1);
  open.block = true;
  open.attrs = [["class", "alert-title"]];
  open.map = [line, line + 1];
  const inline = new state.Token("inline", "", 0);
  inline.content = title.trim() || renderEnv(state).words.alerts[kind];
  inline.map = [line, line + 1];
  inline.children = [];
  const close = new state.Token("paragraph_close", "p", -1);
  close.block = true;
  return [open, inline, close];
}
