import { accessSync, constants, statSync } from "node:fs";
import { resolve } from "node:path";
import { fileProblem } from "./file-problem";

/** The folder of logs: `TIL_CONTENT`, else `content`, as an absolute path. */
export function contentDir(): string {
  return resolve(process.env.TIL_CONTENT || "content");
}

/** Why there is no folder of logs at `dir`, and what to do, as a sentence; undefined where there is one. */
export function missingFolder(dir: string): string | undefined {
  try {
    const stats = statSync(dir, { throwIfNoEntry: false });
    if (!stats) return `there is no folder of logs at ${dir}: ${remedy}`;
    if (!stats.isDirectory()) return `there is no folder of logs at ${dir}: a file is in its place`;
    accessSync(dir, constants.R_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    const problem = fileProblem(error);
    if (problem === undefined) throw error;
    return `the folder of logs at ${dir} can't be read: ${problem}`;
  }
}

// Never made silently: a slip in TIL_CONTENT could be meant.
const remedy =
  "make it and write the first log with `npx til new`, or set TIL_CONTENT to the one you have";
