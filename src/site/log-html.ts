import type { NodePluginArgs } from "gatsby";
import type { FileSystemNode } from "gatsby-source-filesystem";
import { excerptOf } from "../journal/excerpt";
import { readingMinutes } from "../log/reading-time";
import { placeAssets } from "../markdown/place-assets";
import { placeLinks } from "../markdown/place-links";
import type { Heading, Uses } from "../markdown/render-env";
import { renderMarkdown } from "../markdown/render-markdown";
import type { SiteLanguage } from "../markdown/words";
import { encodeUrl } from "../urls";
import { type FindFile, publishAssets } from "./log-assets";
import type { LogLinks } from "./log-links";
import type { LogEntryNode } from "./log-nodes";

/** What is used of Gatsby's node model: looking a node up makes the page depend on it. */
export interface NodeModel {
  findOne(args: {
    type: string;
    query: { filter: Record<string, { eq: string }> };
  }): Promise<unknown>;
}

/** A log's text as its page shows it. */
export interface LogText {
  html: string;
  headings: Heading[];
  uses: Uses;
  /** How long it takes to read. */
  minutes: number;
  /** How it begins. */
  excerpt: string;
}

/**
 * The finished HTML of a log: its links to other logs lead to their pages, and the other files to which
 * it refers are published beside the site.
 */
export async function renderLog(
  log: LogEntryNode,
  links: LogLinks,
  language: SiteLanguage,
  nodeModel: NodeModel,
  args: NodePluginArgs,
): Promise<LogText> {
  const { html, assets, headings, uses } = renderMarkdown(log.body, log, language);
  const find: FindFile = async (absolutePath) => {
    const query = { filter: { absolutePath: { eq: absolutePath } } };
    return (await nodeModel.findOne({ type: "File", query })) as FileSystemNode | undefined;
  };
  const published = await publishAssets(assets, log.absolutePath, find, args);
  for (const [reference, url] of Object.entries(links)) {
    published.set(reference, { kind: "file", url: `${args.pathPrefix}${encodeUrl(url)}` });
  }
  const placed = placeAssets(placeLinks(html, links), published, args.pathPrefix);
  const minutes = readingMinutes(log.body);
  return { html: placed, headings, uses, minutes, excerpt: excerptOf(log) };
}
