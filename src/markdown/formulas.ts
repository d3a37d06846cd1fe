import type { MarkdownIt, RendererRule, StateBlock, StateCore, StateInline } from "markdown-it";
import { formulaSource, renderDisplayMath, renderFormula } from "./formula-html";
import { type RenderEnv, renderEnv } from "./render-env";

/**
 * Formulas by GitHub's and Pandoc's rules: `$x$` has no blank inside its dollars and no letter or
 * digit behind; `$$…$$` stands in a line, or around several. Prices, `$HOME` and shell text are none.
 */
export function readFormulas(md: MarkdownIt): void {
  md.block.ruler.before("fence", "formula_block", formulaBlock, {
    alt: ["paragraph", "reference", "blockquote", "list"],
  });
  md.inline.ruler.after("escape", "formula", inlineFormula);
  md.core.ruler.after("inline", "locate_formulas", locateFormulas);
  md.renderer.rules.formula_block = renderBlock;
  md.renderer.rules.formula = renderInline;
}

/** What an inline formula must not have before it: a price (`US$5`), a variable (`a$b`), a dollar. */
const BEFORE = /[A-Za-z\d_$]/;
const BEHIND = /[A-Za-z\d_${]/;
/** Not of a formula, but of a sentence between two dollars, unless it stands in `\text{…}`. */
const WORDS = /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const TEXT_IN_FORMULA = /\\(?:text(?:rm|bf|it|sf|tt)?|mbox|mathrm|operatorname)\s*\{[^{}]*\}/g;

function inlineFormula(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  if (src.charCodeAt(pos) !== 0x24 || BEFORE.test(src[pos - 1] ?? "")) return false;
  const found = src.startsWith("$$", pos) ? displayAt(src, pos) : inlineAt(src, pos);
  if (!found || found.end > state.posMax) return false;
  if (!silent) {
    const token = state.push("formula", "", 0);
    token.content = found.tex;
    token.markup = src.slice(pos, found.end);
    renderEnv(state).hasInlineMath = true;
  }
  state.pos = found.end;
  return true;
}

interface Found {
  tex: string;
  end: number;
}

function inlineAt(src: string, pos: number): Found | null {
  // GitHub's other form, for formulas in which Markdown would see its own marks.
  if (src[pos + 1] === "`") {
    const close = src.indexOf("`$", pos + 2);
    return close > pos + 2 ? { tex: src.slice(pos + 2, close), end: close + 2 } : null;
  }
  if (/\s/.test(src[pos + 1] ?? " ")) return null;
  let close = pos + 1;
  while (close < src.length && src[close] !== "$" && src[close] !== "\n") {
    close += src[close] === "\\" ? 2 : 1;
  }
  const tex = src.slice(pos + 1, close);
  if (src[close] !== "$" || tex === "" || /\s$/.test(tex)) return null;
  const behind = src[close + 1] ?? " ";
  // `$(pwd)/$(ls)` are two commands.
  if (BEHIND.test(behind) || (behind === "(" && tex.startsWith("("))) return null;
  return isSentence(tex) ? null : { tex, end: close + 1 };
}

function displayAt(src: string, pos: number): Found | null {
  const close = src.indexOf("$$", pos + 2);
  if (close < 0) return null;
  const tex = src.slice(pos + 2, close);
  if (tex === "" || /^\s|\s$/.test(tex) || tex.includes("$") || isSentence(tex)) return null;
  return BEHIND.test(src[close + 2] ?? " ") ? null : { tex, end: close + 2 };
}

function isSentence(tex: string): boolean {
  if (tex.includes("](")) return true;
  return WORDS.test(tex) && WORDS.test(tex.replace(TEXT_IN_FORMULA, ""));
}

function formulaBlock(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (!state.src.startsWith("$$", start)) return false;
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const first = lineText(state, startLine).slice(2);
  const isOneLine = first.length > 2 && first.endsWith("$$");
  const last = isOneLine ? startLine : closingLine(state, startLine, endLine, first);
  if (last === null) return false;
  const lines = [isOneLine ? first.slice(0, -2) : first];
  for (let line = startLine + 1; line <= last; line++) lines.push(lineText(state, line));
  if (!isOneLine) lines.push((lines.pop() ?? "").slice(0, -2));
  const tex = lines.join("\n");
  if (tex.trim() === "" || tex.includes("$$")) return false;
  if (silent) return true;
  const token = state.push("formula_block", "", 0);
  token.block = true;
  token.content = tex;
  token.markup = `$$${tex}$$`;
  token.map = [startLine, last + 1];
  state.line = last + 1;
  return true;
}

/** The line that ends with `$$`; dollars with a formula behind them do not reach over an empty line. */
function closingLine(
  state: StateBlock,
  startLine: number,
  endLine: number,
  first: string,
): number | null {
  const ends = renderEnv(state).mathEnds;
  const kind = first === "" ? "bare" : "filled";
  if (startLine < ends[kind]) return null;
  let line = startLine + 1;
  for (; line < endLine; line++) {
    if ((state.sCount[line] ?? 0) < state.blkIndent && !state.isEmpty(line)) break;
    if (kind === "filled" && state.isEmpty(line)) break;
    if (lineText(state, line).endsWith("$$")) return line;
  }
  ends[kind] = line;
  return null;
}

function lineText(state: StateBlock, line: number): string {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  return state.src.slice(start, state.eMarks[line]).trimEnd();
}

/** A core rule: tells each formula in a text its line, for the message where it cannot be read. */
function locateFormulas(state: StateCore): void {
  const env = renderEnv(state);
  if (!env.hasInlineMath) return;
  let block = 0;
  for (const token of state.tokens) {
    if (token.map) block = token.map[0];
    let line = env.bodyLine + block;
    for (const child of token.children ?? []) {
      if (child.type === "softbreak" || child.type === "hardbreak") line++;
      else if (child.type === "formula") child.meta = { line };
    }
  }
}

const renderBlock: RendererRule = (tokens, index, _options, given) => {
  const token = tokens[index];
  if (!token) return "";
  const env = given as RenderEnv;
  const line = env.bodyLine + (token.map?.[0] ?? 0);
  const formula = renderDisplayMath(token.content, line, env);
  return formula ?? `<p>${formulaSource(token.markup)}</p>\n`;
};

const renderInline: RendererRule = (tokens, index, _options, given) => {
  const token = tokens[index];
  if (!token) return "";
  const line = Number(token.meta?.line ?? 1);
  const isDisplay = token.markup.startsWith("$$");
  const formula = renderFormula(token.content, isDisplay, line, given as RenderEnv);
  return formula ?? formulaSource(token.markup);
};
