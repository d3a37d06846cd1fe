import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import type { Store } from "gatsby";
import { contentDir } from "../content/content-dir";
import { foundLogs } from "./found-logs";

/** Up to how many logs, or pages to query, are few: one process is done with them before a second one runs. */
const few = 100;

/** Holds when the build before began, in ms: what has changed since then, it may not have seen. */
const stamp = resolve(".cache/naeil-began");

/**
 * Says how many workers Gatsby starts in a build, as a number of cores, of which Gatsby keeps one for its main process:
 * one for each core, since that process waits while pages are rendered. Where few logs have changed there is one
 * alone: each takes seconds to start, in which the pages of these logs are made. It is a guess from files, since
 * Gatsby starts workers before it looks at anything; a wrong one costs time, and nothing else.
 */
export function chooseWorkers(store: Store): void {
  const isBuild = process.env.NODE_ENV === "production";
  const workers = isBuild && isRebuildOfFew(store) ? 1 : availableParallelism();
  process.env.GATSBY_CPU_COUNT ??= String(workers + 1);
}

/** Lets Gatsby query few pages in its main process: after queries in workers it would start these anew, and wait. */
export function chooseQueries(store: Store): void {
  if (process.env.NODE_ENV !== "production") return;
  const { trackedQueries }: { trackedQueries: Map<string, { dirty: number }> } =
    store.getState().queries;
  const changed = [...trackedQueries.values()].filter(({ dirty }) => dirty !== 0);
  // Gatsby asks for the number of cores when it begins to query.
  if (changed.length <= few) process.env.GATSBY_CPU_COUNT = "1";
}

/** Notes that this build is whole, for the next one. */
export function noteBuild(): void {
  writeFileSync(stamp, String(performance.timeOrigin));
}

function isRebuildOfFew(store: Store): boolean {
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

function filesBelow(folder: string): string[] {
  const items = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return items.map((path) => join(folder, path));
}

/** Whether a file was written, moved or checked out since a time in ms. */
function hasChanged(path: string, since: number): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.ctimeMs ?? 0) > since;
}
