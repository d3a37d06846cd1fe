import type { RendererRule, StateCore, Token } from "markdown-it";
import { escapeHtml } from "./escape-html";
import { createSlugger } from "./heading-slug";
import { renderEnv } from "./render-env";

const RAW_HEADING = /<h([1-6])[\s>]/gi;

/**
 * A core rule: moves all headings, the author's HTML included, so that the highest is an h2: the page's own
 * title is its one h1, and the outline has no gap below it.
 */
export function placeHeadings(state: StateCore): void {
  const highest = state.tokens.reduce((least, token) => Math.min(least, highestIn(token)), 7);
  if (highest === 2 || highest === 7) return;
  const shift = 2 - highest;
  renderEnv(state).headingShift = shift;
  for (const token of state.tokens) {
    if (token.type === "heading_open" || token.type === "heading_close") {
      token.tag = shiftHeading(token.tag, shift);
    }
  }
}

/** The name of a heading's element, moved within those that a text may have. */
export function shiftHeading(name: string, shift: number): string {
  return `h${Math.max(2, Math.min(6, Number(name.slice(1)) + shift))}`;
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

/** The level of the highest heading in a block; 7 where it has none. */
function highestIn({ type, tag, content, children }: Token): number {
  if (type === "heading_open") return Number(tag.slice(1));
  if (type === "html_block" || type === "html_inline") {
    return [...content.matchAll(RAW_HEADING)].reduce(
      (least, [, level]) => Math.min(least, Number(level)),
      7,
    );
  }
  return children?.reduce((least, child) => Math.min(least, highestIn(child)), 7) ?? 7;
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
