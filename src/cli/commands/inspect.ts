import { contentDir } from "../../content/content-dir";
import { readOptionsOf } from "../../content/settings";
import { checkNamedFolder } from "../check-folder";
import { contentPath, readNamedLog } from "../log-file";
import { entryLine, print } from "../render";

/**
 * `til inspect`: prints what is read from each file, one entry per line. Gives the exit code: 1 where
 * a file can't be read or holds an error.
 */
export async function inspect(files: readonly string[]): Promise<0 | 1> {
  checkNamedFolder();
  let exitCode: 0 | 1 = 0;
  const options = readOptionsOf(contentDir());
  for (const file of files) {
    const read = readNamedLog(file, contentPath(file) ?? file, options);
    if (read === undefined) {
      exitCode = 1;
      continue;
    }
    const messages = read.messages.map((message) => ({ ...message, file }));
    if (messages.some((message) => message.severity === "error")) exitCode = 1;
    for (const [index, entry] of read.entries.entries()) {
      await print(entryLine(file, entry, index === 0 ? messages : []));
    }
  }
  return exitCode;
}
