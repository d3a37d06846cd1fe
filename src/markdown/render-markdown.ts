import type { Section } from "../log/entry";
import { assetReferences } from "./asset-references";
import { parser } from "./parser";
import type { RenderEnv } from "./render-env";

/** A log's body as HTML, with the files that it needs. */
export interface RenderedMarkdown {
  /** Finished but for the files beside the log, whose addresses are as written: see `placeAssets`. */
  html: string;
  /** The distinct relative addresses in it: decoded, without query and fragment, in any form of Unicode. */
  assets: string[];
}

/**
 * The HTML of a log's body. `sections` and `bodyLine` are the entry's own: plan, review and
 * reflection are wrapped as what they are.
 */
export function renderMarkdown(
  body: string,
  { bodyLine, sections }: { bodyLine: number; sections: Section[] },
): RenderedMarkdown {
  const env: RenderEnv = { bodyLine, sections, headingShift: 0 };
  const html = parser.render(body, env);
  return { html, assets: assetReferences(html) };
}
