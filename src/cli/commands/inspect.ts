import { readFileSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { contentDir } from "../../content/content-dir";
import { readLog } from "../../log/read-log";
import { fileProblem } from "../file-problem";
import { entryLine, print, tell } from "../render";

/**
 * `til inspect`: prints what is read from each file, one entry per line. Gives the exit code: 1 where
 * a file can't be read or holds an error.
 */
export async function inspect(files: readonly string[]): Promise<0 | 1> {
  let exitCode: 0 | 1 = 0;
  for (const file of files) {
    const text = readText(file);
    if (text === undefined) {
      exitCode = 1;
      continue;
    }
    const read = readLog(text, logPath(file));
    const messages = read.messages.map((message) => ({ ...message, file }));
    if (messages.some((message) => message.severity === "error")) exitCode = 1;
    for (const [index, entry] of read.entries.entries()) {
      await print(entryLine(file, entry, index === 0 ? messages : []));
    }
  }
  return exitCode;
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const problem = fileProblem(error);
    if (problem === undefined) throw error;
    tell(`til: can't read ${file}: ${problem}`);
    return undefined;
  }
}

/** The path by which the site knows a log of its own, so that both read the same; else the given one. */
function logPath(file: string): string {
  const path = relative(contentDir(), resolve(file));
  const outside = path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
  return outside ? file : path.split(sep).join("/");
}
