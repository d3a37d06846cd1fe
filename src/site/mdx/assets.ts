import type { NodePluginArgs } from "gatsby";
import type { FileSystemNode } from "gatsby-source-filesystem";
import type { Asset } from "../../markdown/asset";
import { renderMarkdown } from "../../markdown/render-markdown";
import { publishAssets } from "../log-assets";
import type { LogEntryNode } from "../source";

/** Publishes the files that an `.mdx` log refers to in Markdown; its components import their own. */
export async function mdxAssets(
  log: LogEntryNode,
  args: NodePluginArgs,
): Promise<Record<string, Asset>> {
  const { assets } = renderMarkdown(log.body, log);
  if (assets.length === 0) return {};
  const files = args.getNodesByType("File") as FileSystemNode[];
  const byPath = new Map(files.map((file) => [file.absolutePath, file]));
  const find = async (path: string) => byPath.get(path);
  return Object.fromEntries(await publishAssets(assets, log.absolutePath, find, args));
}
