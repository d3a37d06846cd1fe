import { readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Whether a file of the content folder is a log, by its path below that folder (forward slashes).
 * Templates, a README at the top and hidden files are none.
 */
export function isLogPath(path: string): boolean {
  if (!isMarkdownPath(path)) return false;
  if (/^templates\//i.test(path) || /^readme\.[^/]+$/i.test(path)) return false;
  return !path.split("/").some((part) => part.startsWith(".") || part === "node_modules");
}

/** Whether a path is that of a Markdown file, be it a log or not. */
export function isMarkdownPath(path: string): boolean {
  return /\.(md|mdx|markdown)$/i.test(path);
}

/** The paths of all logs below `dir`, relative to it, with forward slashes, sorted. */
export function findLogs(dir: string): string[] {
  const found: string[] = [];
  const visit = (below: string) => {
    for (const item of readdirSync(join(dir, below), { withFileTypes: true })) {
      const path = below === "" ? item.name : `${below}/${item.name}`;
      if (item.isDirectory() && !item.name.startsWith(".") && item.name !== "node_modules")
        visit(path);
      else if (item.isFile() && isLogPath(path)) found.push(path);
    }
  };
  visit("");
  return found.sort();
}
