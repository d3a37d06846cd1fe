import { join } from "node:path";
import type { Message } from "../log/message";
import type { ReadOptions, ReadResult } from "../log/read-log";
import { findLogs } from "./find-logs";
import { readLogAt } from "./read-log-at";

/** What was read from one log of the folder. */
export interface LogReading extends ReadResult {
  /** The log's path below the content folder. */
  path: string;
}

/** Reads every log of a content folder, in the order of their paths; tells what takes no part in it. */
export function readFolder(
  dir: string,
  options: ReadOptions,
): { readings: LogReading[]; messages: Message[] } {
  const { paths, messages } = findLogs(dir);
  const readings = paths.map((path) => ({ path, ...readLogAt(join(dir, path), path, options) }));
  return { readings, messages };
}
