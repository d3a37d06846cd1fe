import type { RendererRule } from "markdown-it";
import { type CodeLine, linesIn, splitLines, writeLines } from "./code-lines";
import { diffLines } from "./diff";
import { escapeHtml } from "./escape-html";
import { type FenceOptions, readFenceOptions } from "./fence-options";
import { renderDisplayMath } from "./formula-html";
import { highlight } from "./highlight";
import { prismLanguage } from "./language";
import { takeMarkComments } from "./mark-comments";
import type { RenderEnv } from "./render-env";
import type { RenderWords } from "./words";

/**
 * Renders fenced and indented code: `data-language` says what the author called the language, the
 * class what Prism calls it. `tabindex` is for the keyboard: long lines scroll inside the block. The
 * button is hidden until the page's script finds it.
 */
export const renderCodeBlock: RendererRule = (tokens, index, _options, given) => {
  const token = tokens[index];
  if (token === undefined) return "";
  const env = given as RenderEnv;
  const options = readFenceOptions(token.type === "fence" ? token.info : "");
  if (options.language === "mermaid") {
    env.uses.mermaid = true;
    return diagram(token.content, env.words);
  }
  if (options.language === "math") {
    const line = env.bodyLine + (token.map?.[0] ?? 0) + 1;
    const formula = renderDisplayMath(token.content, line, env);
    if (formula !== null) return formula;
  }
  env.uses.code = true;
  return block(token.content, options, env.words);
};

/** The same for code whose source is not read here: an `.mdx` log's. `info` stands behind the backticks. */
export function codeHtml(code: string, info: string, words: RenderWords): string {
  const options = readFenceOptions(info);
  return options.language === "mermaid" ? diagram(code, words) : block(code, options, words);
}

function block(written: string, options: FenceOptions, words: RenderWords): string {
  const { language, title, firstNumber } = options;
  const label = escapeHtml(title ?? words.code(language));
  const id = language === null ? null : (prismLanguage(options.diff?.of ?? language) ?? language);
  const pre =
    `<pre class="code${firstNumber === null ? "" : " numbered"}"` +
    (language === null ? "" : ` data-language="${escapeHtml(language)}"`) +
    (firstNumber === null || firstNumber === 1 ? "" : ` style="--first:${firstNumber}"`) +
    ` tabindex="0" role="group" aria-label="${label}">`;
  const code = id === null ? "<code>" : `<code class="language-${escapeHtml(id)}">`;
  const copy = `<button class="copy" type="button" data-done="${words.copied}" hidden>${words.copy}</button>`;
  const body = `${pre}${code}${inside(written, options)}</code></pre>${copy}`;
  if (title === null) return `<div class="code-block">${body}</div>\n`;
  const caption = `<figcaption>${escapeHtml(title)}</figcaption>`;
  return `<figure class="code-block">${caption}${body}</figure>\n`;
}

/** Lines are elements of their own only where something is said of them. */
function inside(written: string, { language, diff, firstNumber, marks }: FenceOptions): string {
  const { code, marks: commented } = takeMarkComments(written);
  const ranges = [...marks, ...commented];
  const isPlain = diff === null && firstNumber === null && ranges.length === 0;
  if (isPlain) return language === null ? escapeHtml(code) : highlight(code, language);
  const lines: Omit<CodeLine, "isMarked">[] = diff
    ? diffLines(code, diff.of)
    : splitLines(language === null ? escapeHtml(code) : highlight(code, language)).map((html) => ({
        html,
        diff: null,
      }));
  const marked = linesIn(ranges, lines.length);
  return writeLines(lines.map((line, i) => ({ ...line, isMarked: marked.has(i + 1) })));
}

/** The source of a diagram, for a script to draw; without it, the source is what is shown. */
function diagram(source: string, words: RenderWords): string {
  return `<pre class="code mermaid" data-language="mermaid" tabindex="0" role="group" aria-label="${words.diagram}">${escapeHtml(source)}</pre>\n`;
}
