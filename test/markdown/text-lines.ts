import { letters } from "./page";

/** The letters of each line of Markdown that a reader is to see, found without a Markdown parser. */
export function textLines(body: string): string[] {
  let fence: string | null = null;
  const lines: string[] = [];
  for (const line of body.replace(/<!--[\s\S]*?-->/g, "").split("\n")) {
    const mark: string | undefined = /^[\s>]*(?:[-*+]\s+)*(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
    if (mark !== undefined && (fence === null || mark.startsWith(fence))) {
      fence = fence === null ? mark : null;
    } else lines.push(letters(decoded(fence === null ? withoutMarks(line) : line)));
  }
  return lines.filter((line) => line !== "");
}

function withoutMarks(line: string): string {
  return line
    .replace(/^\s*\[[^\]]+\]:\s*\S+.*$/, "")
    .replace(/^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)+/, "")
    .replace(/^\[[ xX]\]\s/, "")
    .replace(/!\[[^\]]*\]\((?:[^()]|\([^)]*\))*\)/g, "")
    .replace(/\]\((?:[^()]|\([^)]*\))*\)/g, "]")
    .replace(/<\/?(?:br|span|div|img|a|p|blockquote)\b[^>]*>/g, "")
    .replace(/&#?\w+;/g, " ");
}

/** Bare addresses are shown as people read them: `/%ED%95%9C` as `/한`. */
export function decoded(line: string): string {
  return line.replace(/(?:%[\dA-F]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}

/** The Markdown of a log below its front matter. */
export function withoutFrontMatter(source: string): string {
  return source.replace(/^\uFEFF?---\r?\n[\s\S]*?\n---\r?(?:\n|$)/, "");
}
