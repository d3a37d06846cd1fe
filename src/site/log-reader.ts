import { readLogBytes } from "../content/read-log-at";
import type { ReadOptions, ReadResult } from "../log/read-log";
import { answerMany } from "./processes/answer-many";
import type { LogToRead } from "./processes/read-logs";

/** Reads logs from the bytes of their files. */
export interface LogReader {
  /** At once, where it is read here. */
  read(log: LogToRead): ReadResult | Promise<ReadResult>;
  /** Has to be told when all logs are read. */
  end(): Promise<void>;
}

/** A reader for any number of logs: where they are many, a process beside this one does it. */
export function logReader(options: ReadOptions): LogReader {
  const read = ({ bytes, path }: LogToRead) => readLogBytes(bytes, path, options);
  const { ask, end } = answerMany("read-logs", options, read);
  return { read: ask, end };
}
