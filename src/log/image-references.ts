import { blankCode } from "./inline-code";
import type { Line } from "./line";
import { relativePath } from "./relative-path";

/** An image that a log shows from a file beside it. */
export interface ImageReference {
  /** Relative to the log's folder, decoded. */
  path: string;
  /** Where its address stands in the file, 1-based. */
  line: number;
  column: number;
}

const IMAGE =
  /!\[[^\]]{0,1000}\]\(\s*(?:<([^<>]*)>|([^\s()]+(?:\([^\s()]*\)[^\s()]*)*))|<img\s[^>]{0,2000}?\bsrc\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;

/** The images of a log that should lie beside it, written in Markdown or HTML, but not in code. */
export function readImages(lines: readonly Line[], raw: readonly string[]): ImageReference[] {
  return lines.flatMap((line) => {
    const { kind, number } = line;
    const text = raw[number - 1] ?? "";
    if (kind === "code" || kind === "comment" || !/!\[|<img/i.test(text)) return [];
    return [...blankCode(text).matchAll(IMAGE)].flatMap((match) => {
      const address = match[1] ?? match[2] ?? match[3] ?? match[4] ?? "";
      const path = relativePath(address);
      if (path === null) return [];
      return [{ path, line: number, column: match.index + match[0].lastIndexOf(address) + 1 }];
    });
  });
}
