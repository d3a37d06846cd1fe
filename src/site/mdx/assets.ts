import type { NodePluginArgs } from "gatsby";
import type { FileSystemNode } from "gatsby-source-filesystem";
import type { Asset } from "../../markdown/asset";
import { renderMarkdown } from "../../markdown/render-markdown";
import { publishAssets } from "../log-assets";
import type { LogEntryNode } from "../log-nodes";

/** Gives a function that publishes the files to which an `.mdx` log refers in Markdown or as `<img>`. */
export function mdxPublisher(
  args: NodePluginArgs,
): (log: LogEntryNode) => Promise<Record<string, Asset>> {
  let files: Map<string, FileSystemNode> | undefined;
  const find = async (path: string) => {
    files ??= new Map(
      (args.getNodesByType("File") as FileSystemNode[]).map((file) => [file.absolutePath, file]),
    );
    return files.get(path);
  };
  return async (log) => {
    const { assets } = renderMarkdown(log.body, log);
    return Object.fromEntries(await publishAssets(assets, log.absolutePath, find, args));
  };
}
