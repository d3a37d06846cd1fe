import type { GatsbyNode } from "gatsby";
import { contentDir } from "../content/content-dir";
import { findLogs } from "../content/find-logs";

/** Whether any log is an `.mdx` file: only its page loads scripts. */
export function hasInteractiveLogs(): boolean {
  known ??= findLogs(contentDir()).paths.some((path) => path.endsWith(".mdx"));
  return known;
}

/** A build asks twice. */
let known: boolean | undefined;

/**
 * Gatsby renders the scripts of all pages once and then puts them into each page, for which it reads every page
 * again. Where no page loads scripts, a build does without.
 */
export const onPreBootstrap: GatsbyNode["onPreBootstrap"] = () => {
  const isBuild = process.env.NODE_ENV === "production";
  if (isBuild && !hasInteractiveLogs()) process.env.GATSBY_SLICES = "";
};
