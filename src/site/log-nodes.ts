import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Node, NodeInput, NodePluginArgs } from "gatsby";
import { contentDir } from "../content/content-dir";
import { findLogs } from "../content/find-logs";
import type { LogEntry } from "../log/entry";
import type { ImageReference } from "../log/image-references";
import type { LogReference } from "../log/log-references";
import type { Message } from "../log/message";
import { readLog } from "../log/read-log";
import { type Reader, readerNow } from "./reader";

/** A `LogEntry` as Gatsby keeps it. The first node of a file carries what was read of the whole file. */
export type LogEntryNode = Node &
  LogEntry & {
    messages: Message[];
    images: ImageReference[];
    references: LogReference[];
    /** The file on disk, absolute. */
    absolutePath: string;
  };

/** How many logs are read before their nodes are stored: waiting for each would take longer than reading it. */
const batchSize = 500;

/** Reads what is new, has changed or was read by another version of the reader; forgets what is gone. */
export async function readLogs(args: NodePluginArgs): Promise<void> {
  const dir = contentDir();
  const reader = readerNow();
  const known = new Map<string, LogEntryNode[]>();
  for (const node of args.getNodesByType("LogEntry") as LogEntryNode[]) {
    const ofFile = known.get(node.absolutePath);
    if (ofFile) ofFile.push(node);
    else known.set(node.absolutePath, [node]);
  }
  let batch: Promise<void>[] = [];
  for (const path of findLogs(dir)) {
    const absolutePath = join(dir, path);
    batch.push(readLogFile(path, known.get(absolutePath) ?? [], reader, args));
    known.delete(absolutePath);
    if (batch.length < batchSize) continue;
    await Promise.all(batch);
    batch = [];
  }
  await Promise.all(batch);
  for (const nodes of known.values()) for (const node of nodes) args.actions.deleteNode(node);
}

/** Reads one log, by its path below the content folder, where its text has changed since `before`. */
export async function readLogFile(
  path: string,
  before: readonly LogEntryNode[],
  { version, options }: Reader,
  args: NodePluginArgs,
): Promise<void> {
  const absolutePath = join(contentDir(), path);
  const text = readFileSync(absolutePath, "utf8");
  // What is read follows from these three alone: hashing them is much cheaper than hashing what was read.
  const digest = createHash("md5").update(`${version}\n${path}\n${text}`).digest("hex");
  if (before[0]?.internal.contentDigest.startsWith(digest)) return;
  const { entries, messages, images, references } = readLog(text, path, options);
  const stored = entries.map((entry, index) => {
    const node: NodeInput = {
      ...entry,
      ...(index === 0
        ? { messages, images, references }
        : { messages: [], images: [], references: [] }),
      absolutePath,
      id: args.createNodeId(`LogEntry ${path} ${index}`),
      internal: { type: "LogEntry", contentDigest: `${digest}-${index}` },
    };
    return args.actions.createNode(node);
  });
  for (const node of before.slice(entries.length)) args.actions.deleteNode(node);
  await Promise.all(stored);
}
