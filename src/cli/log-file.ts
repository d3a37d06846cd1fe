import { readFileSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { contentDir } from "../content/content-dir";
import { fileProblem } from "./file-problem";
import { tell } from "./render";

/** The text of a log that was named on the command line; undefined, and told, where it can't be read. */
export function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
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
