import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { GatsbyNode, Node, NodePluginArgs } from "gatsby";
import type { FileSystemNode } from "gatsby-source-filesystem";
import { isLogPath } from "../content/find-logs";
import type { LogEntry } from "../log/entry";
import type { Message } from "../log/message";
import { readLog } from "../log/read-log";

/** A `LogEntry` as Gatsby keeps it. The first node of a file carries the messages of the whole file. */
export type LogEntryNode = Node &
  LogEntry & {
    messages: Message[];
    /** The file on disk, absolute. */
    absolutePath: string;
    /** Which version of the reader made this node. */
    reader: string;
  };

/** Reads a log when its file is new or has changed. */
export const onCreateNode: GatsbyNode["onCreateNode"] = async (args) => {
  if (isLogFile(args.node)) await readLogFile(args.node, args);
};

/**
 * Reads again what an older version of the reader has read: Gatsby keeps nodes from build to build, and
 * a change below `src/log` does not make it forget them.
 */
export const sourceNodes: GatsbyNode["sourceNodes"] = async (args) => {
  const stale = new Set<string | null>();
  for (const node of args.getNodesByType("LogEntry") as LogEntryNode[]) {
    if (node.reader !== readerVersion()) stale.add(node.parent);
  }
  for (const id of stale) {
    const file = id === null ? undefined : args.getNode(id);
    if (file && isLogFile(file)) await readLogFile(file, args);
  }
};

function isLogFile(node: Node): node is FileSystemNode {
  const file = node as Partial<FileSystemNode>;
  return (
    node.internal.type === "File" &&
    file.sourceInstanceName === "content" &&
    isLogPath(file.relativePath ?? "")
  );
}

async function readLogFile(file: FileSystemNode, args: NodePluginArgs): Promise<void> {
  const { createNode, createParentChildLink } = args.actions;
  const { entries, messages } = readLog(readFileSync(file.absolutePath, "utf8"), file.relativePath);
  for (const [index, entry] of entries.entries()) {
    const content = { ...entry, messages: index === 0 ? messages : [] };
    const node = {
      ...content,
      id: args.createNodeId(`${file.id} >>> LogEntry ${index}`),
      parent: file.id,
      children: [],
      absolutePath: file.absolutePath,
      reader: readerVersion(),
      internal: { type: "LogEntry", contentDigest: args.createContentDigest(content) },
    };
    await createNode(node);
    createParentChildLink({ parent: file, child: node as unknown as Node });
  }
}

let version: string | undefined;

/** A digest of the reader's source files. */
function readerVersion(): string {
  if (version === undefined) {
    const hash = createHash("sha256");
    const folder = resolve("src/log");
    for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)));
    version = hash.digest("hex").slice(0, 16);
  }
  return version;
}
