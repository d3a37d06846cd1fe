import { join } from "node:path";
import type { ReadOptions, ReadResult } from "../log/read-log";
import { isSystemError } from "./file-problem";
import { isLogPath } from "./find-logs";
import { isOwnPlace, leftOut } from "./left-out";
import { readLogAt } from "./read-log-at";

/**
 * What is read from a file of the content folder `dir`, by its path below it; null where that is no log of
 * its own: another file, a second way to one, or a file that is gone or was locked while it was being seen.
 */
export function readOwnLog(dir: string, path: string, options: ReadOptions): ReadResult | null {
  if (!isLogPath(path)) return null;
  const place = join(dir, path);
  try {
    if (leftOut(dir, place) !== null || !isOwnPlace(dir, place)) return null;
    return readLogAt(place, path, options);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return null;
  }
}
