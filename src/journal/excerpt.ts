import type { LogEntry } from "../log/entry";
import { plainText } from "../log/plain-text";
import { scanLines } from "../log/scan";

/** How many letters of a log's text a list shows. */
const length = 140;

/** The beginning of what a log says of its day, as plain text; empty where it has no notes. */
export function excerptOf({ sections, body, bodyLine }: LogEntry): string {
  const lines = body.split("\n");
  let text = "";
  for (const { kind, line, endLine } of sections) {
    if (kind !== "notes") continue;
    const written = lines.slice(line - bodyLine, endLine - bodyLine + 1);
    for (const { kind: lineKind, text: markdown } of scanLines(written, 1)) {
      if (lineKind !== "item" && lineKind !== "text") continue;
      text = `${text} ${plainText(markdown).replace(/\[\^[^\]]*\]/g, "")}`.trim();
      if (text.length > length) return `${wholeWords(text.slice(0, length))}…`;
    }
  }
  return text;
}

/** The text without the word that was cut at its end; a text of one long word stays as it is. */
function wholeWords(text: string): string {
  const end = text.lastIndexOf(" ");
  return end > length / 2 ? text.slice(0, end) : text;
}
