import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Message } from "../log/message";
import { leftOut } from "./left-out";

/**
 * Whether a file of the content folder is a log, by its path below that folder (forward slashes).
 * Templates, a README at the top and hidden files are none.
 */
export function isLogPath(path: string): boolean {
  if (!isMarkdownPath(path)) return false;
  if (/^templates\//i.test(path) || /^readme\.[^/]+$/i.test(path)) return false;
  return !path.split("/").some(isHidden);
}

/** Whether a path is that of a Markdown file, be it a log or not. */
export function isMarkdownPath(path: string): boolean {
  return /\.(md|mdx|markdown)$/i.test(path);
}

/** What a content folder holds. */
export interface FoundLogs {
  /** The paths of all logs below the folder, with forward slashes, sorted. */
  paths: string[];
  /** What takes no part in the site, and why. */
  messages: Message[];
}

/** Finds the logs below `dir`. A symbolic link is a second way to a log at most, so none is followed. */
export function findLogs(dir: string): FoundLogs {
  const found: FoundLogs = { paths: [], messages: [] };
  const visit = (below: string) => {
    for (const item of readdirSync(join(dir, below), { withFileTypes: true })) {
      if (isHidden(item.name)) continue;
      const path = below === "" ? item.name : `${below}/${item.name}`;
      const problem = leftOut(dir, join(dir, path));
      if (problem) found.messages.push(problem);
      else if (item.isDirectory()) visit(path);
      else if (item.isFile() && isLogPath(path)) found.paths.push(path);
    }
  };
  visit("");
  found.paths.sort();
  return found;
}

function isHidden(name: string): boolean {
  return name.startsWith(".") || name === "node_modules";
}
