import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Node, NodeInput, NodePluginArgs } from "gatsby";
import { contentDir } from "../content/content-dir";
import { isSystemError } from "../content/file-problem";
import type { JournalEntry } from "../journal/journal";
import { put } from "../journal/put";
import type { LogEntry } from "../log/entry";
import type { ImageReference } from "../log/image-references";
import type { LogReference } from "../log/log-references";
import type { Message } from "../log/message";
import { foundLogs } from "./found-logs";
import { type LogReader, logReader } from "./log-reader";
import { readerNow } from "./reader";

/** A `LogEntry` as Gatsby keeps it. The first node of a file carries what was read of the whole file. */
export type LogEntryNode = Node &
  LogEntry & {
    messages: Message[];
    images: ImageReference[];
    references: LogReference[];
    /** The file on disk, absolute. */
    absolutePath: string;
    /** Whether it is the only log in its file. */
    isWholeFile: boolean;
  };

/** The node of an entry: the site's journal is built from nodes. */
export function nodeOf({ entry }: JournalEntry): LogEntryNode {
  return entry as LogEntryNode;
}

/** How many logs are read before their nodes are stored: waiting for each would take longer than reading it. */
const batchSize = 500;

/** Reads what is new, has changed or was read by another version of the reader; forgets what is gone. */
export async function readLogs(args: NodePluginArgs): Promise<void> {
  const dir = contentDir();
  const reader = readerNow();
  const logs = logReader(reader.options);
  const known = new Map<string, LogEntryNode[]>();
  for (const node of args.getNodesByType("LogEntry") as LogEntryNode[]) {
    put(known, node.absolutePath, node);
  }
  let batch: Promise<void>[] = [];
  let before: Promise<unknown> = Promise.resolve();
  for (const path of foundLogs().paths) {
    const absolutePath = join(dir, path);
    batch.push(readLogFile(path, known.get(absolutePath) ?? [], reader.version, logs, args));
    known.delete(absolutePath);
    if (batch.length < batchSize) continue;
    // While nodes are made of these, the next ones are read.
    await before;
    before = Promise.all(batch);
    batch = [];
  }
  await Promise.all([before, ...batch]);
  await logs.end();
  for (const nodes of known.values()) forget(nodes.filter(isStill(args)), args);
}

/**
 * Whether a node is what it was: where the content folder has moved, the logs read there have taken the
 * places of those that were read before.
 */
function isStill({ getNode }: NodePluginArgs) {
  return ({ id, absolutePath }: LogEntryNode) =>
    (getNode(id) as LogEntryNode | undefined)?.absolutePath === absolutePath;
}

/** Reads one log, by its path below the content folder, where its text has changed since `before`. */
export async function readLogFile(
  path: string,
  before: readonly LogEntryNode[],
  version: string,
  logs: LogReader,
  args: NodePluginArgs,
): Promise<void> {
  const dir = contentDir();
  const absolutePath = join(dir, path);
  const bytes = bytesOf(absolutePath);
  if (bytes === null) return forget(before, args);
  // The node follows from these four alone: hashing them is much cheaper than hashing what was read.
  const read = `${version}\n${dir}\n${path}\n`;
  const digest = createHash("md5").update(read).update(bytes).digest("hex");
  if (before[0]?.internal.contentDigest.startsWith(digest)) return;
  const reading = logs.read({ path, bytes });
  // What is read at once is stored at once: `gatsby develop` counts the changes that it is told together.
  const { entries, messages, images, references } =
    reading instanceof Promise ? await reading : reading;
  const stored = entries.map((entry, index) => {
    const node: NodeInput = {
      ...entry,
      ...(index === 0
        ? { messages, images, references }
        : { messages: [], images: [], references: [] }),
      absolutePath,
      isWholeFile: entries.length === 1,
      id: nodeId(path, index, args),
      internal: { type: "LogEntry", contentDigest: `${digest}-${index}` },
    };
    return args.actions.createNode(node);
  });
  forget(before.slice(entries.length), args);
  await Promise.all(stored);
}

/** The nodes of a log, by its path below the content folder. */
export function nodesOfLog(path: string, args: NodePluginArgs): LogEntryNode[] {
  const nodes: LogEntryNode[] = [];
  for (;;) {
    const node = args.getNode(nodeId(path, nodes.length, args)) as LogEntryNode | undefined;
    if (!node) return nodes;
    nodes.push(node);
  }
}

function nodeId(path: string, index: number, { createNodeId }: NodePluginArgs): string {
  return createNodeId(`LogEntry ${path} ${index}`);
}

/** Takes the nodes of a log that is gone, or of the entries that it lost, out of the site. */
export function forget(nodes: readonly LogEntryNode[], args: NodePluginArgs): void {
  for (const node of nodes) args.actions.deleteNode(node);
}

/** The bytes of a file; null where it is gone, or was locked, while it was being seen. */
function bytesOf(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return null;
  }
}
