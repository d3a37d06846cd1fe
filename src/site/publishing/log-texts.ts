import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { JournalEntry } from "../../journal/journal";
import type { LogContext } from "../contexts";
import type { LogTexts } from "../feeds/publish-feeds";
import { interactiveMark } from "../interactive-mark";
import { contextOf, type PageView } from "../page-view";

/**
 * The finished texts of logs as their pages have them, read from the built site: rendering them again
 * would take as long as it took the pages, and their files are published by now.
 */
export function builtTexts(dir = "public"): LogTexts {
  return {
    htmlOf: (item) => textOfPageData(dir, item) ?? textOfPage(dir, item),
    versionOf: ({ url, entry, author, tags }) => {
      const path = pageDataPath(dir, url);
      const { mtimeMs, size } = existsSync(path) ? statSync(path) : { mtimeMs: 0, size: 0 };
      const names = tags.map(({ name }) => name);
      return JSON.stringify([url, entry.title, entry.until, author.name, names, mtimeMs, size]);
    },
  };
}

function pageDataPath(dir: string, url: string): string {
  return join(dir, "page-data", url, "page-data.json");
}

/** A Markdown log's HTML is part of what its page is given. */
function textOfPageData(dir: string, { url }: JournalEntry): string | null {
  const path = pageDataPath(dir, url);
  if (!existsSync(path)) return null;
  const { result } = JSON.parse(readFileSync(path, "utf8")) as {
    result: { pageContext: PageView };
  };
  return contextOf<Partial<LogContext>>(result.pageContext).text?.html ?? null;
}

/** How the element opens that holds an MDX log's text. */
const mdxText = `<div class="text" dir="auto" ${interactiveMark}="">`;

/** An MDX log's HTML stands only in its page, in the one element of its text. */
function textOfPage(dir: string, { url }: JournalEntry): string | null {
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
