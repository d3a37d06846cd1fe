import { type Helper, startProcess } from "../processes/start-process";
import type { FileToWrite } from "../processes/write-files";
import { writeChanged } from "./write-changed";

/** Writes files, where they don't hold already what they are to hold. */
export interface FileWriter {
  /** Takes a file; waits while too many are to be written. */
  write(file: FileToWrite): Promise<void>;
  /** Waits until all files stand. */
  end(): Promise<void>;
}

/** How many files, and of how many letters together, wait to be written: fewer are written before a process starts. */
const most = { files: 300, letters: 4_000_000 };

/**
 * A writer for any number of files: a few are written here, many in a process beside this one, while the site goes
 * on. `begin` is told of files before they are written.
 */
export function fileWriter(begin: (files: readonly FileToWrite[]) => void): FileWriter {
  let waiting: FileToWrite[] = [];
  let letters = 0;
  let writing: Promise<void> = Promise.resolve();
  let helper: Promise<Helper<FileToWrite[], void>> | undefined;
  const writeAll = async (files: FileToWrite[]) => {
    begin(files);
    if (helper) await (await helper).ask(files);
    else for (const { path, content } of files) writeChanged(path, content);
  };
  /** Gives when those before are written. */
  const flush = () => {
    const before = writing;
    const files = waiting;
    waiting = [];
    letters = 0;
    writing = before.then(() => writeAll(files));
    // Whoever writes on, or ends, is told.
    writing.catch(() => {});
    return before;
  };
  return {
    async write(file) {
      waiting.push(file);
      letters += file.content.length;
      if (waiting.length < most.files && letters < most.letters) return;
      helper ??= startProcess("write-files");
      await flush();
    },
    async end() {
      // Where nothing has changed there is nothing to begin.
      if (waiting.length > 0) await flush();
      await writing;
      await (await helper)?.end();
    },
  };
}
