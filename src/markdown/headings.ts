import type { RendererRule, StateCore, Token } from "markdown-it";
import { escapeHtml } from "./escape-html";
import { createSlugger } from "./heading-slug";
import { renderEnv } from "./render-env";

const RAW_H1 = /<h1[\s>]/i;

/** A core rule: moves headings one level down if the body has an h1, the author's HTML included. */
export function lowerHeadings(state: StateCore): void {
  if (!state.tokens.some(isTopHeading)) return;
  renderEnv(state).headingShift = 1;
  for (const token of state.tokens) {
    if (token.type === "heading_open" || token.type === "heading_close") {
      token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + 1)}`;
    }
  }
}

/** A core rule: gives each heading its id, and the contents list its lines; of two equal ids the heading's stays. */
export function identifyHeadings(state: StateCore): void {
  const slugger = createSlugger();
  const ids = new Set<string>();
  const { headings } = renderEnv(state);
  state.tokens.forEach((token, index) => {
    if (token.type !== "heading_open") return;
    const text = textOf(state.tokens[index + 1]);
    const id = slugger(text);
    ids.add(id);
    token.attrSet("id", id);
    if (text !== "") headings.push({ id, text, depth: Number(token.tag.slice(1)) });
    const close = state.tokens[index + 2];
    // An anchor is called what its heading says: one that says nothing would have no name.
    if (close !== undefined && text !== "") close.meta = { id };
  });
  if (ids.size > 0) dropRawIds(state.tokens, ids);
}

/** Opens a heading, and around it what holds its anchor. */
export const renderHeadingOpen: RendererRule = (tokens, index, options, _env, renderer) => {
  const anchored = tokens[index + 2]?.meta?.id !== undefined;
  return (anchored ? '<div class="heading">' : "") + renderer.renderToken(tokens, index, options);
};

/**
 * Closes a heading and writes its anchor. The anchor stands beside its heading: inside, its label would
 * be read as part of the heading and be in every outline.
 */
export const renderHeadingClose: RendererRule = (tokens, index) => {
  const token = tokens[index];
  const close = `</${token?.tag}>`;
  if (typeof token?.meta?.id !== "string") return `${close}\n`;
  const id = escapeHtml(token.meta.id);
  return `${close}<a class="anchor" href="#${id}" aria-labelledby="${id}"></a></div>\n`;
};

function isTopHeading(token: Token): boolean {
  if (token.type === "heading_open") return token.tag === "h1";
  if (token.type === "html_block") return RAW_H1.test(token.content);
  return token.children?.some((t) => t.type === "html_inline" && RAW_H1.test(t.content)) ?? false;
}

function textOf(inline: Token | undefined): string {
  let text = "";
  for (const child of inline?.children ?? []) {
    if (child.type === "softbreak" || child.type === "hardbreak") text += " ";
    else if (child.type !== "html_inline" && child.type !== "image") text += child.content;
  }
  return text.trim();
}

function dropRawIds(tokens: Token[], ids: ReadonlySet<string>): void {
  for (const token of tokens) {
    if (token.type === "html_block" || token.type === "html_inline") {
      // Quotes in text and values are escaped by now, so this can only be an attribute.
      token.content = token.content.replace(/ id="([^"]*)"/g, (attribute, id) =>
        ids.has(id) ? "" : attribute,
      );
    } else if (token.type === "inline" && token.children) dropRawIds(token.children, ids);
  }
}
