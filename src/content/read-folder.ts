import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ReadOptions, type ReadResult, readLog } from "../log/read-log";
import { findLogs } from "./find-logs";

/** What was read from one log of the folder. */
export interface LogReading extends ReadResult {
  /** The log's path below the content folder. */
  path: string;
}

/** Reads every log of a content folder, in the order of their paths. */
export function readFolder(dir: string, options: ReadOptions): LogReading[] {
  return findLogs(dir).map((path) => ({
    path,
    ...readLog(readFileSync(join(dir, path), "utf8"), path, options),
  }));
}
