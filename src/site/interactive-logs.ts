import { isMdx } from "../log/is-mdx";
import { foundLogs } from "./found-logs";

/** Whether any log is an `.mdx` file: only its page loads scripts. */
export function hasInteractiveLogs(): boolean {
  return foundLogs().paths.some(isMdx);
}

/**
 * Gatsby renders the scripts of all pages once and then puts them into each page, for which it reads every page
 * again. Where no page loads scripts, a build does without.
 */
export function chooseSlices(): void {
  const isBuild = process.env.NODE_ENV === "production";
  if (isBuild && !hasInteractiveLogs()) process.env.GATSBY_SLICES = "";
}
