import type { LogEntry } from "../log/entry";
import { entryLines, sectionLines } from "../log/entry-lines";
import type { Line } from "../log/line";
import { plainText } from "../log/plain-text";

/** How many letters of a log's text a list shows. */
const length = 140;

/**
 * The beginning of what a log says of its day, as plain text; empty where it has no notes. Its lines are read
 * here where nobody has them.
 */
export function excerptOf(entry: LogEntry, lines?: readonly Line[]): string {
  const excerpt = known.get(entry) ?? readExcerpt(entry, lines ?? entryLines(entry));
  known.set(entry, excerpt);
  return excerpt;
}

/** Lists, weeks, feeds and the search index all tell it. */
const known = new WeakMap<LogEntry, string>();

function readExcerpt(entry: LogEntry, lines: readonly Line[]): string {
  let text = "";
  for (const section of entry.sections) {
    if (section.kind !== "notes") continue;
    for (const { kind, text: markdown } of sectionLines(lines, section)) {
      if (kind !== "item" && kind !== "text") continue;
      text = `${text} ${plainText(markdown).replace(/\[\^[^[\]]*\]/g, "")}`.trim();
      if (text.length > length) return `${wholeWords(text.slice(0, length))}…`;
    }
  }
  return text;
}

/**
 * The text without the word that was cut at its end, and without the sign before it, which an ellipsis follows;
 * a text of one long word stays as it is.
 */
function wholeWords(text: string): string {
  const end = text.lastIndexOf(" ");
  return end > length / 2 ? text.slice(0, end).replace(/[\s.,:;>(–—-]{1,9}$/, "") : text;
}
