import type { NodePluginArgs } from "gatsby";
import type { FileSystemNode } from "gatsby-source-filesystem";
import { findBeside } from "../content/find-beside";
import { isMarkdownPath } from "../content/find-logs";
import type { Asset } from "../markdown/asset";
import { publishAsset } from "./publish-asset";

/** Finds the node of a file by its absolute path, as it is called on disk. */
export type FindFile = (absolutePath: string) => Promise<FileSystemNode | undefined>;

/**
 * Publishes the files that a log refers to, by the references as its text writes them. What is not
 * there, or not below the content folder, is left out.
 */
export async function publishAssets(
  references: readonly string[],
  logPath: string,
  find: FindFile,
  args: NodePluginArgs,
): Promise<Map<string, Asset>> {
  const published = new Map<string, Asset>();
  for (const reference of references) {
    const path = isSource(reference) ? undefined : findBeside(logPath, reference);
    const file = path && (await find(path));
    if (file) published.set(reference, await publishAsset(file, args));
  }
  return published;
}

/** Logs and settings are what the site is made from: a link never publishes one as it is. */
function isSource(path: string): boolean {
  return isMarkdownPath(path) || /\.ya?ml$/i.test(path);
}
