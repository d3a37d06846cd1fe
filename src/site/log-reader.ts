import { readLogBytes } from "../content/read-log-at";
import type { ReadOptions, ReadResult } from "../log/read-log";
import type { LogToRead } from "./processes/read-logs";
import { type Helper, startProcess } from "./processes/start-process";

/** Reads logs from the bytes of their files. */
export interface LogReader {
  /** At once, where it is read here. */
  read(log: LogToRead): ReadResult | Promise<ReadResult>;
  /** Has to be told when all logs are read. */
  end(): Promise<void>;
}

/** How many logs are read here alone: to start a process takes longer than to read fewer. */
const few = 300;

/** A reader for any number of logs: where they are many, a process beside this one does it. */
export function logReader(options: ReadOptions): LogReader {
  let begun = 0;
  let helper: Promise<Helper<LogToRead, ReadResult>> | undefined;
  const askHelper = async (log: LogToRead) => {
    helper ??= startProcess("read-logs", options);
    return (await helper).ask(log);
  };
  return {
    read(log) {
      begun++;
      return begun <= few ? readLogBytes(log.bytes, log.path, options) : askHelper(log);
    },
    async end() {
      await (await helper)?.end();
    },
  };
}
