import type { Section } from "../log/entry";
import { assetReferences } from "./asset-references";
import { parser } from "./parser";
import type { Heading, Problem, RenderEnv, Uses } from "./render-env";
import { renderWords, type SiteLanguage } from "./words";

/** A log's body as HTML, with the files that it needs. */
export interface RenderedMarkdown {
  /**
   * Finished but for its links to other logs, which `placeLinks` gives their addresses, and for the files
   * beside the log, whose addresses are as written: see `placeAssets`.
   */
  html: string;
  /** The distinct relative addresses in it: decoded, without query and fragment, in any form of Unicode. */
  assets: string[];
  /** Markdown's headings, in their order, for a contents list. */
  headings: Heading[];
  /** What the page has to bring for it. */
  uses: Uses;
  /** Formulas that could not be read, and are shown as they were written. */
  problems: Problem[];
}

/**
 * The HTML of a log's body. `sections`, `bodyLine` and `title` are the entry's own: plan, review and
 * reflection are wrapped as what they are, and a heading that only repeats the title is left to the page.
 * What is said beside the author's words is in the site's language.
 */
export function renderMarkdown(
  body: string,
  {
    bodyLine,
    sections,
    title = null,
  }: { bodyLine: number; sections: Section[]; title?: string | null },
  language: SiteLanguage = "ko",
): RenderedMarkdown {
  const env: RenderEnv = {
    bodyLine,
    sections,
    title,
    words: renderWords(language),
    headingShift: 0,
    headings: [],
    uses: { code: false, math: false, mermaid: false },
    problems: [],
    hasInlineMath: false,
    mathEnds: { bare: 0, filled: 0 },
  };
  const html = parser.render(body, env);
  const { headings, uses, problems } = env;
  return { html, assets: assetReferences(html), headings, uses, problems };
}
