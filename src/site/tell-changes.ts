import { setTimeout } from "node:timers/promises";
import type { NodePluginArgs } from "gatsby";

/** Whether nodes have changed of which no pages are being made yet. */
let unmade = false;

/** Has to be called when pages begin to be made of the nodes that there are. */
export function takeChanges(): void {
  unmade = false;
}

/**
 * Tells `gatsby develop` that nodes have changed, until pages are made of them. What it is told while it makes
 * pages it stores, and makes none of it until it is told of something else.
 */
export async function tellChanges(args: NodePluginArgs): Promise<void> {
  if (unmade) return;
  unmade = true;
  while (unmade) {
    fillBatch(args);
    await setTimeout(100);
  }
}

/**
 * Gatsby waits half a second for further changes of nodes, unless it holds a hundred: these change nothing.
 */
function fillBatch({ actions, getNode }: NodePluginArgs): void {
  const node = getNode("Site");
  for (let change = 0; node && change < 100; change++) actions.touchNode(node);
}
