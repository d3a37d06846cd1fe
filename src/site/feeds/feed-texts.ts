import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { excerptOf } from "../../journal/excerpt";
import type { JournalEntry } from "../../journal/journal";
import { isMdx } from "../../log/is-mdx";
import { interactiveMark } from "../interactive-mark";
import type { KeptPage } from "../kept-pages";
import type { FeedTexts } from "./publish-feeds";

/**
 * The finished texts of logs as their pages have them: rendering them again would take as long as it took the pages.
 * A Markdown log's is a part of what its page is given, an MDX log's stands in its built page alone.
 */
export function feedTexts(
  pages: ReadonlyMap<string, Pick<KeptPage, "context">>,
  dir = "public",
): FeedTexts {
  const read = new Map<string, string | null>();
  /** Each page is read once, however many feeds tell of its log. */
  const htmlOf = ({ url }: JournalEntry): string | null => {
    const html = read.has(url) ? (read.get(url) ?? null) : textOfPage(dir, url);
    read.set(url, html);
    return html;
  };
  return {
    textOf(item) {
      const view = isMdx(item.entry.file) ? undefined : pages.get(item.url)?.context.view;
      return view === undefined ? { html: htmlOf(item), excerpt: excerptOf(item.entry) } : { view };
    },
    versionOf(item) {
      const hash = createHash("md5").update(pages.get(item.url)?.context.digest ?? "");
      if (isMdx(item.entry.file)) hash.update(htmlOf(item) ?? "");
      return hash.digest("base64");
    },
  };
}

/** How the element opens that holds an MDX log's text. */
const mdxText = `<div class="text" dir="auto" ${interactiveMark}="">`;

/** An MDX log's HTML stands only in its page, in the one element of its text. */
function textOfPage(dir: string, url: string): string | null {
  const path = join(dir, url, "index.html");
  return existsSync(path) ? innerDiv(readFileSync(path, "utf8"), mdxText) : null;
}

/** What stands in a `div`, given by how it opens; null where there is none. */
export function innerDiv(html: string, opening: string): string | null {
  const start = html.indexOf(opening);
  if (start < 0) return null;
  const tag = /<(\/?)div(?=[\s>])/g;
  tag.lastIndex = start + opening.length;
  let depth = 1;
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    depth += found[1] === "/" ? -1 : 1;
    if (depth === 0) return html.slice(start + opening.length, found.index);
  }
  return null;
}
