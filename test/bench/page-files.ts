import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The pages of a finished site: each file's path, and a digest of what it holds. */
export type PageFiles = ReadonlyMap<string, string>;

/** Reads all pages below `dir`; Gatsby's slices are no pages. */
export function readPageFiles(dir: string): PageFiles {
  const pages = new Map<string, string>();
  for (const item of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    const file = join(item.parentPath, item.name);
    const path = relative(dir, file).split(sep).join("/");
    if (!item.isFile() || !path.endsWith(".html") || path.startsWith("_gatsby/")) continue;
    pages.set(path, digest(readFileSync(file)));
  }
  return pages;
}

/** How many pages are new, gone or different. */
export function changedPages(before: PageFiles, after: PageFiles): number {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).length;
}

function digest(bytes: Buffer): string {
  return createHash("sha1").update(bytes).digest("base64");
}
