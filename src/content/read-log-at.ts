import { readFileSync } from "node:fs";
import { message } from "../log/message";
import { type ReadOptions, type ReadResult, readLog } from "../log/read-log";
import { readPath } from "../log/source";
import { decodeText } from "./decode-text";

/** Reads a log from the file at `absolutePath`; entries and messages carry `path`. */
export function readLogAt(
  absolutePath: string,
  path: string,
  options: ReadOptions = {},
): ReadResult {
  return readLogBytes(readFileSync(absolutePath), path, options);
}

/** Reads a log from the bytes of its file. */
export function readLogBytes(
  bytes: Uint8Array,
  path: string,
  options: ReadOptions = {},
): ReadResult {
  const { text, problem } = decodeText(bytes);
  const read = readLog(text, path, options);
  if (problem)
    read.messages.unshift(message("text-encoding", { file: readPath(path), ...problem }));
  return read;
}
