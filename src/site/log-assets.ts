import { dirname, join } from "node:path";
import type { NodePluginArgs } from "gatsby";
import type { FileSystemNode } from "gatsby-source-filesystem";
import { findBeside } from "../content/find-beside";
import { isMarkdownPath } from "../content/find-logs";
import type { Asset } from "../markdown/asset";
import { publishAsset } from "./publish-asset";

/** Finds the node of a file by its absolute path, as it is called on disk. */
export type FindFile = (absolutePath: string) => FileSystemNode | undefined;

/** Finds files as they are now. */
export function fileFinder({ getNodesByType }: NodePluginArgs): FindFile {
  let files: Map<string, FileSystemNode> | undefined;
  return (path) => {
    files ??= new Map(
      (getNodesByType("File") as FileSystemNode[]).map((file) => [file.absolutePath, file]),
    );
    return files.get(path);
  };
}

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
    const file = assetOf(reference, logPath, find);
    if (file) published.set(reference, await publishAsset(file, args));
  }
  return published;
}

/** A digest of the files to which a log refers, as they are now. */
export function assetsDigest(
  references: readonly string[],
  logPath: string,
  find: FindFile,
): string {
  const digests = references.map((reference) => assetOf(reference, logPath, find));
  return digests.map((file) => file?.internal.contentDigest ?? "none").join();
}

function assetOf(reference: string, logPath: string, find: FindFile): FileSystemNode | undefined {
  if (!isAsset(reference)) return undefined;
  // Most files are called as they are written, and need no look into their folder.
  const written = find(join(dirname(logPath), reference));
  if (written) return written;
  const path = findBeside(logPath, reference);
  return path === undefined ? undefined : find(path);
}

/** Logs and settings are what the site is made from: a link never publishes one as it is. */
export function isAsset(reference: string): boolean {
  return !isMarkdownPath(reference) && !/\.ya?ml$/i.test(reference);
}
