import type { GatsbyNode } from "gatsby";
import { contentDir, missingFolder } from "../content/content-dir";

/** Ends a build, and `gatsby develop`, with one sentence where there is no folder of logs. */
export const onPreInit: GatsbyNode["onPreInit"] = ({ reporter }) => {
  const dir = contentDir();
  const problem = missingFolder(dir) ?? patternInPath(dir);
  if (problem !== undefined) reporter.panic(problem);
};

/** What watches the folder takes brackets in its path for a pattern, and finds nothing, without a word. */
function patternInPath(dir: string): string | undefined {
  const sign = /[*?[\]{}]|[!@+]?\(.*\|.*\)/.exec(dir)?.[0];
  if (sign === undefined) return undefined;
  return `the folder of logs at ${dir} can't be watched, as its path holds “${sign}”: rename it, or set TIL_CONTENT to a symbolic link to it`;
}
