import { join } from "node:path";
import { isSystemError } from "./file-problem";
import { isLogPath } from "./find-logs";
import { isOwnPlace, leftOut } from "./left-out";

/**
 * Whether a file of the content folder `dir`, by its path below it, is a log of its own: not another file,
 * a second way to one, or one that is gone or locked.
 */
export function isOwnLog(dir: string, path: string): boolean {
  if (!isLogPath(path)) return false;
  const place = join(dir, path);
  try {
    return leftOut(dir, place) === null && isOwnPlace(dir, place);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return false;
  }
}
