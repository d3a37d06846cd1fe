import type { NodePluginArgs } from "gatsby";
import { excerptOf } from "../journal/excerpt";
import { placeAssets } from "../markdown/place-assets";
import { placeLinks } from "../markdown/place-links";
import type { SiteLanguage } from "../markdown/words";
import { encodeUrl } from "../urls";
import { assetsDigest, fileFinder, isAsset, publishAssets } from "./log-assets";
import type { LogLinks } from "./log-links";
import type { LogEntryNode } from "./log-nodes";
import { logRenderer } from "./log-renderer";
import type { SlowPart } from "./make-page";
import type { RenderedText } from "./render-text";

/** A log's text as its page shows it. */
export interface LogText extends Pick<RenderedText, "html" | "headings" | "uses" | "minutes"> {
  /** How it begins. */
  excerpt: string;
}

/** Gives the texts of logs, each made where its page is made anew. */
export interface LogTexts {
  textOf(log: LogEntryNode, links: LogLinks): SlowPart<{ text: LogText }>;
  /** Has to be told when all texts are made. */
  end(): Promise<void>;
}

/**
 * The finished HTML of logs: their links to other logs lead to their pages, and the other files to which
 * they refer are published beside the site.
 */
export function logTexts(language: SiteLanguage, args: NodePluginArgs): LogTexts {
  const find = fileFinder(args);
  const renderer = logRenderer(language);
  return {
    textOf: (log, links) => ({
      digest(files) {
        const decided = [log.internal.contentDigest, links, language, args.pathPrefix];
        return JSON.stringify([...decided, assetsDigest(files, log.absolutePath, find)]);
      },
      async make() {
        const { html, assets, headings, uses, minutes } = await renderer.render(log);
        const published = await publishAssets(assets, log.absolutePath, find, args);
        for (const [reference, url] of Object.entries(links)) {
          published.set(reference, { kind: "file", url: `${args.pathPrefix}${encodeUrl(url)}` });
        }
        const placed = placeAssets(placeLinks(html, links), published, args.pathPrefix);
        const text = { html: placed, headings, uses, minutes, excerpt: excerptOf(log) };
        return { part: { text }, files: assets.filter(isAsset) };
      },
    }),
    end: renderer.end,
  };
}
