import { isAbsolute, relative, resolve, sep } from "node:path";
import { contentDir } from "../content/content-dir";
import { fileProblem } from "../content/file-problem";
import { readLogAt } from "../content/read-log-at";
import type { ReadOptions, ReadResult } from "../log/read-log";
import { tell } from "./render";

/** What is read from a log that was named on the command line; undefined, and told, where it can't be read. */
export function readNamedLog(
  file: string,
  path: string,
  options: ReadOptions,
): ReadResult | undefined {
  try {
    return readLogAt(file, path, options);
  } catch (error) {
    const problem = fileProblem(error);
    if (problem === undefined) throw error;
    tell(`til: can't read ${file}: ${problem}`);
    return undefined;
  }
}

/** The path by which the site knows a log of its own; undefined outside of the content folder. */
export function contentPath(file: string): string | undefined {
  const path = relative(contentDir(), resolve(file));
  const outside = path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
  return outside ? undefined : path.split(sep).join("/");
}
