import { join, relative } from "node:path";

/** A path as it is shown, and as it can be used: from the current folder. */
export function shownPath(path: string): string {
  return relative(process.cwd(), path) || ".";
}

/** The `file` of a message as it is shown: a path below the content folder, or a setting's own name. */
export function shownContentPath(dir: string, file: string): string {
  return /^[A-Z_]+$/.test(file) ? file : shownPath(join(dir, file));
}
