import { relative, sep } from "node:path";
import { watch } from "chokidar";
import type { GatsbyNode, NodePluginArgs } from "gatsby";
import { contentDir } from "../content/content-dir";
import { isLogPath } from "../content/find-logs";
import { ignoredIn } from "../content/left-out";
import { isOwnLog } from "../content/own-log";
import { forget, nodesOfLog, readLogFile, readLogs } from "./log-nodes";
import { logReader } from "./log-reader";
import { watchNodes } from "./quiet-time";
import { isReaderSetting, readerNow } from "./reader";
import { tellChanges } from "./tell-changes";

let watching = false;

/**
 * Brings the nodes up to the content folder, from which they differ by little: Gatsby keeps them from build
 * to build. No `File` nodes are made for logs: ten thousand of them take as long as reading the logs.
 */
export const sourceNodes: GatsbyNode["sourceNodes"] = async (args) => {
  // What is not touched stays; what is gone is deleted here.
  args.actions.enableStatefulSourceNodes?.();
  // Gatsby would delete the node of every page, and store it again once `createPages` has made the page.
  args.actions.enableStatefulSourceNodes?.({ name: "internal-data-bridge" });
  await readLogs(args);
  if (process.env.NODE_ENV === "production" || watching) return;
  watching = true;
  watchLogs(args);
};

/** In `gatsby develop`, a log is read again as it is saved, and all are when the reader's settings are. */
function watchLogs(args: NodePluginArgs): void {
  watchNodes(args);
  const dir = contentDir();
  let reading = Promise.resolve();
  const changed = (file: string) => {
    const path = relative(dir, file).split(sep).join("/");
    const read = isReaderSetting(path) ? readLogs : isLogPath(path) ? readChanged : null;
    if (read === null) return;
    // One after the other: what was read of a log earlier must not be stored later.
    reading = reading.then(async () => {
      const done = read(args, path);
      tellChanges(args);
      await done;
      // Of many logs, some were read in another process, and stored while pages were made of the first ones.
      if (read === readLogs) tellChanges(args);
    });
  };
  watch(dir, {
    ignoreInitial: true,
    ignored: ignoredIn(dir),
    // An editor empties a file before it writes it: what stands between is not to be read, in milliseconds.
    awaitWriteFinish: { stabilityThreshold: 40, pollInterval: 10 },
  })
    .on("add", changed)
    .on("change", changed)
    .on("unlink", changed);
}

async function readChanged(args: NodePluginArgs, path: string): Promise<void> {
  const before = nodesOfLog(path, args);
  if (!isOwnLog(contentDir(), path)) return forget(before, args);
  const { version, options } = readerNow();
  await readLogFile(path, before, version, logReader(options), args);
}
