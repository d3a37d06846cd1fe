import { accessSync, constants, lstatSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { dirname, relative, sep } from "node:path";
import { type Message, message } from "../log/message";
import { readPath } from "../log/source";
import { fileProblem } from "./file-problem";

/**
 * Why a file or folder below the content folder `dir` takes no part in the site, or null: it can't be
 * read, or it is a symbolic link that leads out of the folder, to nothing or in a circle. What lies
 * outside is never published, whoever made the link.
 */
export function leftOut(dir: string, path: string): Message | null {
  if (relative(dir, path) === "") return null;
  const file = readPath(relative(dir, path));
  const tell = (rule: "symbolic-link" | "unreadable-file", found: string, expected: string) =>
    message(rule, { file, line: 1, column: 1, found, expected });
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    // Gone since it was listed.
    if (!stats) return null;
    if (stats.isSymbolicLink()) {
      const found = linkProblem(dir, path);
      return found === null ? null : tell("symbolic-link", `a symbolic link ${found}`, INSIDE);
    }
    const isFolder = stats.isDirectory();
    if (!isFolder && !stats.isFile())
      return tell("unreadable-file", "what is no file (a pipe, a socket or a device)", FILE);
    // Most files are readable to all, and need no second question.
    const access = constants.R_OK | (isFolder ? constants.X_OK : 0);
    if ((stats.mode & 0o444) !== 0o444 || isFolder) accessSync(path, access);
    return null;
  } catch (error) {
    const problem = fileProblem(error);
    if (problem === undefined) throw error;
    return tell("unreadable-file", `what can't be read (${problem})`, FILE);
  }
}

/** What of a content folder no program is to watch or to read: what is left out, and Git's own files. */
export function ignoredIn(dir: string): (string | ((path: string) => boolean))[] {
  return ["**/.git", (path) => leftOut(dir, path) !== null];
}

/**
 * Whether a path below the content folder is a file's own place, and not a second way to it by a symbolic
 * link: a log is read once.
 */
export function isOwnPlace(dir: string, path: string): boolean {
  const below = relative(realpathSync.native(dir), realpathSync.native(path));
  return below.normalize("NFC") === relative(dir, path).normalize("NFC");
}

const INSIDE = "one to a file or folder inside of the content folder: nothing else is published";
const FILE = "a file or a folder that can be read";

/** What is wrong with a link, in words that follow “a symbolic link”; null where nothing is. */
function linkProblem(dir: string, path: string): string | null {
  const written = readlinkSync(path);
  const root = realpathSync.native(dir);
  let target: string;
  try {
    target = realpathSync.native(path);
  } catch {
    // To nothing, or to itself: either way nothing can be read there.
    return `to ${written}, where nothing can be read`;
  }
  if (target !== root && !target.startsWith(root + sep)) {
    return `to ${written}, which lies outside of the content folder`;
  }
  if (!statSync(target).isDirectory()) return null;
  const place = realpathSync.native(dirname(path));
  if (`${place}${sep}`.startsWith(`${target}${sep}`))
    return `to ${written}, which holds the link itself`;
  // One link to a folder is followed, another one beyond it is not: so that no circle can arise.
  return isOwnPlace(dir, dirname(path)) ? null : `to ${written}, beyond another link`;
}
