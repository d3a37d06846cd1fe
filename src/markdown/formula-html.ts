import katex from "katex";
import { escapeHtml } from "./escape-html";
import type { RenderEnv } from "./render-env";

/** In characters; what is longer is no formula that anybody reads. */
const LONGEST_FORMULA = 5_000;

/**
 * A formula as MathML, which browsers draw with no style sheet and no font; null where KaTeX cannot
 * read it, which is told. `line` is where the formula begins in the file.
 */
export function renderFormula(
  tex: string,
  isDisplay: boolean,
  line: number,
  env: RenderEnv,
): string | null {
  try {
    if (tex.length > LONGEST_FORMULA) throw new Error(`it has ${tex.length} characters`);
    const html = katex.renderToString(tex, {
      displayMode: isDisplay,
      output: "mathml",
      strict: false,
      trust: false,
      maxSize: 50,
    });
    env.uses.math = true;
    return lean(html);
  } catch (error) {
    const { why, at } = reasonOf(error, tex);
    env.problems.push({
      line: line + tex.slice(0, at).split("\n").length - 1,
      column: 1,
      found: `a formula that KaTeX cannot read: ${why}`,
      expected: "TeX that it knows; a $ that begins no formula is written \\$",
    });
    return null;
  }
}

/** A formula that has its lines for itself, and scrolls where it is wider than the page. */
export function renderDisplayMath(tex: string, line: number, env: RenderEnv): string | null {
  const above = /^\s*/.exec(tex)?.[0].split("\n").length ?? 1;
  const math = renderFormula(tex.trim(), true, line + above - 1, env);
  if (math === null) return null;
  return `<div class="formula" tabindex="0" role="group" aria-label="${env.words.formula}">${math}</div>\n`;
}

/** A formula as it was written, where it could not be read. */
export function formulaSource(source: string): string {
  return `<code class="broken-formula">${escapeHtml(source)}</code>`;
}

/** KaTeX writes the source a second time, which no browser shows: the log's own text has it. */
function lean(html: string): string {
  return html
    .replace(/^<span class="katex">(.*)<\/span>$/s, "$1")
    .replace(/ xmlns="[^"]*"/, "")
    .replace(/<annotation [^>]*>[^<]*<\/annotation>/g, "")
    .replace(/<\/?semantics>/g, "");
}

function reasonOf(error: unknown, tex: string): { why: string; at: number } {
  const { rawMessage, position } = error as { rawMessage?: string; position?: number };
  const why = (rawMessage ?? (error instanceof Error ? error.message : "")).replace(/\s+/g, " ");
  return { why: why.slice(0, 200), at: Math.min(position ?? 0, tex.length) };
}
