import type { RendererRule } from "markdown-it";
import type { RenderEnv } from "./render-env";

/**
 * Opens a table, and around it what scrolls on a narrow screen: made for the keyboard by `tabindex`. A
 * group and no region, of which a page with ten tables would have ten landmarks of one name.
 */
export const renderTableOpen: RendererRule = (_tokens, _index, _options, env) => {
  const { table } = (env as RenderEnv).words;
  return `<div class="table" tabindex="0" role="group" aria-label="${table}"><table>\n`;
};

/** Closes both. */
export const renderTableClose: RendererRule = () => "</table></div>\n";
