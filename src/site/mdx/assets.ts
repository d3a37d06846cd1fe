import type { NodePluginArgs } from "gatsby";
import type { Asset } from "../../markdown/asset";
import type { Uses } from "../../markdown/render-env";
import { renderMarkdown } from "../../markdown/render-markdown";
import { fileFinder, publishAssets } from "../log-assets";
import type { LogEntryNode } from "../log-nodes";

/** What the page of an `.mdx` log needs beside its compiled text. */
export interface MdxNeeds {
  /** The published files by the references in the log's text. */
  assets: Record<string, Asset>;
  uses: Uses;
}

/** Gives a function that publishes the files to which an `.mdx` log refers in Markdown or as `<img>`. */
export function mdxPublisher(args: NodePluginArgs): (log: LogEntryNode) => Promise<MdxNeeds> {
  const find = fileFinder(args);
  return async (log) => {
    const { assets, uses } = renderMarkdown(log.body, log);
    const published = await publishAssets(assets, log.absolutePath, find, args);
    return { assets: Object.fromEntries(published), uses };
  };
}
