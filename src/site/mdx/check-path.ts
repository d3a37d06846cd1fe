import { type Message, message } from "../../log/message";
import type { LogEntryNode } from "../log-nodes";

/**
 * Webpack reads `#`, `?` and `!` in a path as its own signs: the log would have no text, or the build
 * would end in a stack trace.
 */
export function checkMdxPath({ file, absolutePath }: LogEntryNode): Message[] {
  const sign = /[#?!]/.exec(absolutePath)?.[0];
  if (!absolutePath.endsWith(".mdx") || !sign) return [];
  const expected = "a path without #, ? and ! for an .mdx log; or name it .md";
  return [
    message("mdx-path", { file, line: 1, column: 1, found: `“${sign}” in the path`, expected }),
  ];
}
