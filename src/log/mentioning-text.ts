import type { Line } from "./line";
import { plainText } from "./plain-text";

/** The text of a log in which terms are looked for: words as they are read, without code blocks and addresses. */
export function mentioningText(lines: Line[]): string {
  return lines
    .filter(({ kind, text }) => kind !== "code" && kind !== "comment" && text !== "")
    .map(({ text }) => plainText(text.replace(ADDRESS, " ")))
    .join("\n");
}

const ADDRESS = /https?:\/\/[^\s)>\]]+/g;
