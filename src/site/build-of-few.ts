import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Store } from "gatsby";
import { contentDir } from "../content/content-dir";
import { foundLogs } from "./found-logs";

/** Up to how many logs are few: to start a second worker takes as long as the pages of a thousand. */
const few = 1000;

/** Holds when the build before began, in ms: what has changed since then, it may not have seen. */
const stamp = resolve(".cache/naeil-began");

/**
 * Whether this is a build of few logs: there are no more, or few have changed since the build before, and nothing
 * else has. It is a guess from files, since Gatsby asks before it looks at anything; a wrong one costs time alone.
 */
export function isBuildOfFew(store: Pick<Store, "getState">): boolean {
  if (process.env.NODE_ENV !== "production") return false;
  // Such a site may be done before a second worker is up, and Gatsby fails where it ends one that is not.
  if (foundLogs().paths.length <= few) return true;
  // Where Gatsby has dropped its cache, it knows no pages.
  if (!existsSync(stamp) || store.getState().pages.size === 0) return false;
  const began = Number(readFileSync(stamp, "utf8"));
  const dir = contentDir();
  const settings = readdirSync(dir).filter((name) => name.endsWith(".yaml"));
  const all = [
    "package-lock.json",
    ...filesBelow("src"),
    ...settings.map((name) => join(dir, name)),
  ];
  if (all.some((path) => hasChanged(path, began))) return false;
  return foundLogs().paths.filter((path) => hasChanged(join(dir, path), began)).length <= few;
}

/** Notes that this build is whole, for the next one. */
export function noteBuild(): void {
  writeFileSync(stamp, String(performance.timeOrigin));
}

function filesBelow(folder: string): string[] {
  const items = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return items.map((path) => join(folder, path));
}

/** Whether a file was written, moved or checked out since a time in ms. */
function hasChanged(path: string, since: number): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.ctimeMs ?? 0) > since;
}
