import { readLogBytes } from "../../content/read-log-at";
import type { ReadOptions, ReadResult } from "../../log/read-log";
import { answerRequests } from "./answer-requests";

/** A log that is to be read. */
export interface LogToRead {
  path: string;
  bytes: Uint8Array;
}

answerRequests(
  ({ path, bytes }: LogToRead, options: ReadOptions): ReadResult =>
    readLogBytes(bytes, path, options),
);
