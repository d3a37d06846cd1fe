import type { GatsbyNode, Node, NodePluginArgs } from "gatsby";
import type { FileSystemNode } from "gatsby-source-filesystem";
import { contentDir } from "../content/content-dir";
import { isLogPath } from "../content/find-logs";
import { readOwnLog } from "../content/read-own-log";
import type { LogEntry } from "../log/entry";
import type { ImageReference } from "../log/image-references";
import type { Message } from "../log/message";
import { isReaderSetting, type Reader, readerNow } from "./reader";

/** A `LogEntry` as Gatsby keeps it. The first node of a file carries what was read of the whole file. */
export type LogEntryNode = Node &
  LogEntry & {
    messages: Message[];
    images: ImageReference[];
    /** The file on disk, absolute. */
    absolutePath: string;
    /** The version of the reader that made this node. */
    reader: string;
  };

let reader: Reader | undefined;

/** Reads a log when its file is new or has changed, and all logs when the reader's settings have. */
export const onCreateNode: GatsbyNode["onCreateNode"] = async (args) => {
  reader ??= readerNow();
  if (!isContentFile(args.node)) return;
  if (isLogPath(args.node.relativePath)) await readLogFile(args.node, reader, args);
  else if (isReaderSetting(args.node.relativePath)) await readStaleLogs(args);
};

/**
 * Reads again what another version of the reader has read: Gatsby keeps nodes from build to build, and
 * a change below `src/log` or in the settings does not make it forget them.
 */
export const sourceNodes: GatsbyNode["sourceNodes"] = readStaleLogs;

async function readStaleLogs(args: NodePluginArgs): Promise<void> {
  const current = readerNow();
  reader = current;
  const stale = new Set<string | null>();
  for (const node of args.getNodesByType("LogEntry") as LogEntryNode[]) {
    if (node.reader === current.version) continue;
    stale.add(node.parent);
    args.actions.deleteNode(node);
  }
  for (const id of stale) {
    const file = id === null ? undefined : args.getNode(id);
    if (file && isContentFile(file)) await readLogFile(file, current, args);
  }
}

function isContentFile(node: Node): node is FileSystemNode {
  const { sourceInstanceName } = node as Partial<FileSystemNode>;
  return node.internal.type === "File" && sourceInstanceName === "content";
}

async function readLogFile(
  file: FileSystemNode,
  { version, options }: Reader,
  args: NodePluginArgs,
): Promise<void> {
  const { createNode, createParentChildLink } = args.actions;
  const read = readOwnLog(contentDir(), file.relativePath, options);
  if (!read) return;
  const { entries, messages, images } = read;
  for (const [index, entry] of entries.entries()) {
    const ofFile = index === 0 ? { messages, images } : { messages: [], images: [] };
    const content = { ...entry, ...ofFile };
    const node = {
      ...content,
      id: args.createNodeId(`${file.id} >>> LogEntry ${index}`),
      parent: file.id,
      children: [],
      absolutePath: file.absolutePath,
      reader: version,
      internal: { type: "LogEntry", contentDigest: args.createContentDigest({ content, version }) },
    };
    await createNode(node);
    createParentChildLink({ parent: file, child: node as unknown as Node });
  }
}
