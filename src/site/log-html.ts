import type { NodePluginArgs } from "gatsby";
import { excerptOf } from "../journal/excerpt";
import { placeAssets } from "../markdown/place-assets";
import { placeLinks } from "../markdown/place-links";
import { encodeUrl } from "../urls";
import { type FindFile, isAsset, publishAssets } from "./log-assets";
import type { LogLinks } from "./log-links";
import type { LogEntryNode } from "./log-nodes";
import type { LogRenderer } from "./log-renderer";
import type { RenderedText } from "./render-text";

/** A log's text as its page shows it. */
export interface LogText extends Pick<RenderedText, "html" | "headings" | "uses" | "minutes"> {
  /** How it begins. */
  excerpt: string;
}

/**
 * The finished HTML of a log: its links to other logs lead to their pages, and the other files to which
 * it refers are published beside the site. Gives these, too, as the text writes them.
 */
export async function renderLog(
  log: LogEntryNode,
  links: LogLinks,
  renderer: LogRenderer,
  find: FindFile,
  args: NodePluginArgs,
): Promise<{ text: LogText; files: readonly string[] }> {
  const { html, assets, headings, uses, minutes } = await renderer.render(log);
  const published = await publishAssets(assets, log.absolutePath, find, args);
  for (const [reference, url] of Object.entries(links)) {
    published.set(reference, { kind: "file", url: `${args.pathPrefix}${encodeUrl(url)}` });
  }
  const placed = placeAssets(placeLinks(html, links), published, args.pathPrefix);
  const text = { html: placed, headings, uses, minutes, excerpt: excerptOf(log) };
  return { text, files: assets.filter(isAsset) };
}
