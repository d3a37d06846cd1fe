import type { RendererRule } from "markdown-it";
import { escapeHtml } from "./escape-html";
import { highlight } from "./highlight";
import { prismLanguage, writtenLanguage } from "./language";

/**
 * Renders fenced and indented code: `data-language` says what the author called the language, the
 * class what Prism calls it. `tabindex` is for the keyboard: long lines scroll inside the block.
 */
export const renderCodeBlock: RendererRule = (tokens, index) => {
  const token = tokens[index];
  if (token === undefined) return "";
  const language = token.type === "fence" ? writtenLanguage(token.info) : null;
  if (language === null) {
    return `<pre class="code" tabindex="0"><code>${escapeHtml(token.content)}</code></pre>\n`;
  }
  const name = escapeHtml(language);
  const id = escapeHtml(prismLanguage(language) ?? language);
  const code = highlight(token.content, language);
  return `<pre class="code" data-language="${name}" tabindex="0"><code class="language-${id}">${code}</code></pre>\n`;
};
