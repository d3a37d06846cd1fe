import { join } from "node:path";
import { isMdx } from "../log/is-mdx";
import { type Message, message } from "../log/message";

/**
 * Webpack reads `#`, `?` and `!` in a path as its own signs: the log would have no text, or the build
 * would end in a stack trace. `path` is the log's, below the content folder `dir`.
 */
export function checkMdxPath(dir: string, path: string): Message[] {
  const sign = /[#?!]/.exec(join(dir, path))?.[0];
  if (!isMdx(path) || !sign) return [];
  const place = { file: path, line: 1, column: 1 };
  const expected = "a path without #, ? and ! for an .mdx log; or name it .md";
  return [message("mdx-path", { ...place, found: `“${sign}” in the path`, expected })];
}
