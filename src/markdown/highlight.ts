import Prism from "prismjs";
import loadLanguages from "prismjs/components/index.js";
import { escapeHtml } from "./escape-html";
import { prismLanguage } from "./language";

// Some grammars take the square of the time, and nobody reads colours in a file of this size.
const LONGEST_HIGHLIGHTED = 25_000;

loadLanguages.silent = true;

/**
 * Code as HTML with Prism's token spans, for the inside of a `<code>`. `language` is what its author
 * calls it (`js`, `c++`, `yml`); grammars are loaded when met. What Prism does not know stays plain
 * text, escaped. Used for Markdown here and by the rehype plugin on the MDX side.
 */
export function highlight(code: string, language: string): string {
  const grammar = code.length > LONGEST_HIGHLIGHTED ? null : grammarOf(language);
  if (grammar === null) return escapeHtml(code);
  try {
    return Prism.highlight(code, grammar.rules, grammar.id);
  } catch {
    // A grammar is some hundred expressions over a stranger's text: plain code beats no page.
    return escapeHtml(code);
  }
}

function grammarOf(language: string): { id: string; rules: Prism.Grammar } | null {
  const id = prismLanguage(language);
  if (id === null) return null;
  if (Prism.languages[id] === undefined) loadLanguages(id);
  const rules = Prism.languages[id];
  return rules === undefined ? null : { id, rules };
}
