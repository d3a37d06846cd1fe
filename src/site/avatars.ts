import { resolve } from "node:path";
import type { NodePluginArgs } from "gatsby";
import type { FileSystemNode } from "gatsby-source-filesystem";
import type { AuthorSettings } from "../content/author-settings";
import { imageProblem } from "../content/image-problem";
import { publishFile } from "./publish-asset";

/** Publishes the authors' pictures that lie in the content folder and can be shown: their paths become addresses. */
export function publishAvatars(
  settings: AuthorSettings,
  dir: string,
  args: NodePluginArgs,
): AuthorSettings {
  const files = new Map(
    (args.getNodesByType("File") as FileSystemNode[]).map((file) => [file.absolutePath, file]),
  );
  const authors: AuthorSettings = {};
  for (const [id, author] of Object.entries(settings)) {
    const { avatar, ...rest } = author;
    const file = avatar === undefined ? undefined : files.get(resolve(dir, avatar));
    const shown = file && imageProblem(file.absolutePath) === null;
    if (avatar === undefined || /^https?:/.test(avatar)) authors[id] = author;
    else if (shown) authors[id] = { ...rest, avatar: publishFile(file, args.pathPrefix) };
    else authors[id] = rest;
  }
  return authors;
}
