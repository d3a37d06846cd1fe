import type { Section } from "../log/entry";
import { plainText } from "../log/plain-text";
import { scanLines } from "../log/scan";
import type { Journal, JournalEntry } from "./journal";
import { type EntrySummary, summarize } from "./summary";

/** What an author thought of a day: what went badly, what to do better. */
export interface Reflection {
  from: EntrySummary;
  /** Its lines as plain text: each a list item or a line of a paragraph. */
  lines: string[];
}

/** The reflections of an author, newest first. */
export function reflectionsOf(journal: Journal, authorId: string): Reflection[] {
  return journal.entries
    .filter((item) => item.author.id === authorId)
    .map((item) => ({ from: summarize(item), lines: reflectionLines(item) }))
    .filter(({ lines }) => lines.length > 0);
}

function reflectionLines({ entry }: JournalEntry): string[] {
  const body = entry.body.split("\n");
  return entry.sections
    .filter(({ kind }) => kind === "reflection")
    .flatMap((section) => {
      const from = section.line - entry.bodyLine;
      const written = body.slice(from, section.endLine - entry.bodyLine + 1);
      return textLines(written, section);
    });
}

function textLines(written: string[], { heading }: Section): string[] {
  const lines = scanLines(written, 1, false).flatMap(({ kind, text }) =>
    kind === "item" || kind === "text" || kind === "heading" ? [plainText(text)] : [],
  );
  const [label = "", ...below] = lines;
  // A label may say it all on its own line: "아쉬운 점: 늦게 잤다".
  const inline =
    heading !== null && label.startsWith(heading) ? label.slice(heading.length) : label;
  return [inline.replace(/^[^\p{L}\p{N}]+/u, ""), ...below].filter((line) => line !== "");
}
