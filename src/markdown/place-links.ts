import { relativePath } from "../log/relative-path";
import { encodeUrl } from "../urls";
import { escapeHtml, unescapeHtml } from "./escape-html";

/** The addresses of logs, without path prefix, by the paths and the `[[names]]` in a log's text. */
export type LogLinks = Readonly<Record<string, string>>;

// All tags of a rendered log were written by this room, and no link stands in another.
const ANCHOR = /<a((?: [a-z-]+(?:="[^"]*")?)*)>([\s\S]*?)<\/a>/g;
const MAY_LEAD_TO_LOG = / data-log="|\.(?:md|mdx|markdown)(?:[?#][^"]*)?"/i;
const MARKDOWN_FILE = /\.(?:md|mdx|markdown)$/i;

/**
 * Gives the links to other logs their addresses, for `placeAssets` to finish. One that leads to no log
 * becomes text again, with a class of its own: it would be a dead end.
 */
export function placeLinks(html: string, links: LogLinks): string {
  if (!MAY_LEAD_TO_LOG.test(html)) return html;
  return html.replace(ANCHOR, (written: string, attributes: string, inside: string) => {
    const attribute = (name: string) => {
      const value = new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
      return value === undefined ? undefined : unescapeHtml(value);
    };
    const name = attribute("data-log");
    const key = name ?? relativePath(attribute("href") ?? "");
    if (key === null || (name === undefined && !MARKDOWN_FILE.test(key))) return written;
    const url = Object.hasOwn(links, key) ? links[key] : undefined;
    if (url === undefined) {
      const isBare = / data-bare(?: |=|$)/.test(attributes);
      return `<span class="broken-link">${isBare ? `[[${inside}]]` : inside}</span>`;
    }
    if (name === undefined) return written;
    const heading = attribute("data-heading");
    const href = encodeUrl(url) + (heading ? `#${encodeURIComponent(heading)}` : "");
    return `<a href="${escapeHtml(href)}">${inside}</a>`;
  });
}
