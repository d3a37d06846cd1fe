import type { StateCore, Token } from "markdown-it";
import { escapeHtmlText } from "./escape-html";
import { shiftHeading } from "./headings";
import {
  type Balance,
  closeElement,
  closeOpenTags,
  createBalance,
  enterElement,
  leaveElement,
  openElement,
} from "./html-balance";
import { type HtmlPart, scanHtml } from "./html-scan";
import { safeTag, tagFate } from "./html-tag";
import { renderEnv } from "./render-env";

/**
 * A core rule: makes the author's HTML safe, token by token, before it meets the HTML of this room,
 * which therefore needs no protection. Comments go; tags keep what is harmless; every tag is closed
 * within the block of Markdown and the section in which it was opened; all else is text.
 */
export function keepSafeHtml(state: StateCore): void {
  if (!state.tokens.some(hasHtml)) return;
  const balance = createBalance();
  const shift = renderEnv(state).headingShift;
  state.tokens = rewrite(state, state.tokens, { balance, shift });
  const rest = closeOpenTags(balance);
  if (rest !== "") state.tokens.push(htmlToken(state, "html_block", rest));
}

interface Context {
  balance: Balance;
  shift: number;
}

function hasHtml(token: Token): boolean {
  return (
    token.type === "html_block" || (token.children?.some((t) => t.type === "html_inline") ?? false)
  );
}

function rewrite(state: StateCore, tokens: Token[], context: Context): Token[] {
  const { balance } = context;
  const type = tokens === state.tokens ? "html_block" : "html_inline";
  const out: Token[] = [];
  const insert = (html: string) => {
    if (html !== "") out.push(htmlToken(state, type, html));
  };
  for (const token of tokens) {
    if (token.type === "log_section_open") insert(closeOpenTags(balance));
    if (token.nesting === 1) enterElement(balance, token.tag);
    const around = token.nesting === -1 ? leaveElement(balance) : null;
    if (around) insert(around.before);
    out.push(token);
    if (around) insert(around.after);
    if (token.type === "html_block") token.content = rewriteBlock(token.content, context);
    else if (token.type === "html_inline") rewriteInline(token, context);
    else if (token.type === "inline" && token.children) {
      enterElement(balance, "");
      token.children = rewrite(state, token.children, context);
      const rest = leaveElement(balance);
      if (rest.before) token.children.push(htmlToken(state, "html_inline", rest.before));
      if (rest.after) insert(rest.after);
    }
  }
  return out;
}

function rewriteBlock(html: string, context: Context): string {
  return scanHtml(html)
    .map((part) => {
      if (part.kind === "open") return openTag(part, context) ?? escapeHtmlText(part.source);
      if (part.kind === "close") return closeTag(part, context) ?? strayTag(part);
      return part.kind === "comment" ? "" : escapeHtmlText(part.source);
    })
    .join("");
}

/** An inline token is one tag; one without its partner in the same text is text itself. */
function rewriteInline(token: Token, context: Context): void {
  const [part] = scanHtml(token.content);
  const { content } = token;
  const asText = () => {
    token.type = "text";
    token.content = content;
  };
  let html: string | null = null;
  if (part?.source === content) {
    if (part.kind === "comment") html = "";
    if (part.kind === "open") html = openTag(part, context, asText);
    if (part.kind === "close") html = closeTag(part, context);
  }
  if (html === null) asText();
  else token.content = html;
}

function openTag(
  part: HtmlPart & { kind: "open" },
  { balance, shift }: Context,
  undo?: () => void,
): string | null {
  const fate = tagFate(part.name);
  if (fate === "text") return null;
  if (fate === "transparent") return "";
  const name = placedName(part.name, shift);
  const tag = safeTag(`<${name}${part.source.slice(part.name.length + 1)}`, name);
  // A source without address belongs to a `<picture>`, whose image says it all.
  if (tag === null) return name === "source" ? "" : null;
  if (fate === "void") return tag;
  if (part.selfClosing) return `${tag}</${name}>`;
  return openElement(balance, name, undo) ? tag : null;
}

function closeTag(part: HtmlPart & { kind: "close" }, { balance, shift }: Context): string | null {
  const fate = tagFate(part.name);
  if (fate === "transparent") return "";
  // `</br>` is a line break to every browser, and to the many who write it.
  if (fate === "void") return part.name.toLowerCase() === "br" ? "<br>" : "";
  return fate === "text" ? null : closeElement(balance, placedName(part.name, shift));
}

function strayTag(part: HtmlPart): string {
  return "name" in part && tagFate(part.name) !== "text" ? "" : escapeHtmlText(part.source);
}

function placedName(name: string, shift: number): string {
  const lower = name.toLowerCase();
  return /^h[1-6]$/.test(lower) ? shiftHeading(lower, shift) : lower;
}

function htmlToken(state: StateCore, type: "html_block" | "html_inline", content: string): Token {
  const token = new state.Token(type, "", 0);
  token.content = content;
  return token;
}
