import { blankCode } from "./inline-code";
import type { Line } from "./line";
import { relativePath } from "./relative-path";
import { readWikiLink } from "./wiki-link";

/** What a log's text says of another log, so that it becomes a link. */
export interface LogReference {
  /** A path, seen from the log's folder; or what stands in `[[…]]`. */
  kind: "path" | "name";
  target: string;
  /** Where it stands in the file, 1-based. */
  line: number;
  column: number;
}

const ADDRESS =
  /(?:\]\(\s*|^\s{0,3}\[[^\]^][^\]]{0,200}\]:\s*|<a\s[^>]{0,2000}?\bhref\s*=\s*["'])(?:<([^<>]*)>|([^\s()"'<>]+))/gi;
const MARKDOWN_FILE = /\.(?:md|mdx|markdown)$/i;

/** The references of a log to other logs, by path or by name, but not in code. */
export function readLogReferences(lines: readonly Line[], raw: readonly string[]): LogReference[] {
  return lines.flatMap(({ kind, number }) => {
    const written = raw[number - 1] ?? "";
    if (kind === "code" || kind === "comment" || !/\[\[|\.(?:md|mdx|markdown)\b/i.test(written))
      return [];
    const text = blankCode(written);
    return [...names(text, number), ...paths(text, number)].sort((a, b) => a.column - b.column);
  });
}

function names(text: string, line: number): LogReference[] {
  const found: LogReference[] = [];
  let at = text.indexOf("[[");
  while (at >= 0) {
    const link = readWikiLink(text, at);
    if (link) found.push({ kind: "name", target: link.target, line, column: at + 1 });
    at = text.indexOf("[[", at + (link?.length ?? 1));
  }
  return found;
}

function paths(text: string, line: number): LogReference[] {
  return [...text.matchAll(ADDRESS)].flatMap((match) => {
    const address = match[1] ?? match[2] ?? "";
    const target = relativePath(address);
    if (target === null || !MARKDOWN_FILE.test(target)) return [];
    const column = match.index + match[0].lastIndexOf(address) + 1;
    return [{ kind: "path", target, line, column } satisfies LogReference];
  });
}
