import { setTimeout } from "node:timers/promises";
import type { NodePluginArgs } from "gatsby";

/** Nodes that change within this time after pages were made may do so while Gatsby queries; in milliseconds. */
const querying = 500;

/**
 * How long nothing must have changed before pages are made again then, for each time in a row but the first, since
 * a log that is renamed comes and goes as two changes; in milliseconds.
 */
const step = 300;

let inARow = 0;
let made = Number.NEGATIVE_INFINITY;
let firstChange = Number.POSITIVE_INFINITY;
let lastChange = Number.NEGATIVE_INFINITY;

/** Notes from now on when nodes change. */
export function watchNodes({ emitter }: NodePluginArgs): void {
  const note = () => {
    lastChange = performance.now();
    firstChange = Math.min(firstChange, lastChange);
  };
  emitter.on("CREATE_NODE", note);
  emitter.on("DELETE_NODE", note);
}

/**
 * Makes pages in `gatsby develop`: at once, unless nodes keep changing right after pages were made; then once
 * they stay as they are for a while. Gatsby gives up, and ends, where nodes change while it queries, six times in a
 * row; `git pull`, or a script that writes logs, does that to it.
 */
export async function onceQuiet(makePages: () => Promise<void>): Promise<void> {
  inARow = firstChange < made + querying ? inARow + 1 : 0;
  const quiet = Math.max(0, inARow - 1) * step;
  while (performance.now() < lastChange + quiet) await setTimeout(step / 10);
  await makePages();
  made = performance.now();
  firstChange = Number.POSITIVE_INFINITY;
}
