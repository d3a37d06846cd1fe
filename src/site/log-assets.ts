import { dirname, resolve } from "node:path";
import type { NodePluginArgs } from "gatsby";
import type { FileSystemNode } from "gatsby-source-filesystem";
import type { Asset } from "../markdown/asset";
import { publishAsset } from "./publish-asset";

/** Finds the node of a file by its absolute path, as it is written. */
export type FindFile = (absolutePath: string) => Promise<FileSystemNode | undefined>;

/**
 * Publishes the files that a log refers to, by the references as its text writes them. What is not
 * there is left out.
 */
export async function publishAssets(
  references: readonly string[],
  logPath: string,
  find: FindFile,
  args: NodePluginArgs,
): Promise<Map<string, Asset>> {
  const published = new Map<string, Asset>();
  for (const reference of references) {
    const file = await findInEitherForm(resolve(dirname(logPath), reference), find);
    if (file) published.set(reference, await publishAsset(file, args));
  }
  return published;
}

/** File systems differ in how they write 한글 (NFC or NFD), and so do the logs. */
async function findInEitherForm(path: string, find: FindFile): Promise<FileSystemNode | undefined> {
  for (const form of new Set([path, path.normalize("NFC"), path.normalize("NFD")])) {
    const file = await find(form);
    if (file) return file;
  }
  return undefined;
}
