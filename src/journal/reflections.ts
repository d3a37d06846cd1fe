import type { Section } from "../log/entry";
import { plainText } from "../log/plain-text";
import { scanLines } from "../log/scan";
import type { Journal, JournalEntry } from "./journal";
import { type EntrySummary, summarize } from "./summary";

/** What an author thought of a day: what went badly, what to do better. */
export interface Reflection {
  from: EntrySummary;
  sections: {
    /** As the author called it: 아쉬운 점, Keep, Problem, … */
    heading: string | null;
    /** Its lines as plain text: each a list item, a line of a paragraph, or a row of a table. */
    lines: string[];
  }[];
}

/** The reflections of an author, newest first. */
export function reflectionsOf(journal: Journal, authorId: string): Reflection[] {
  return journal.entries
    .filter((item) => item.author.id === authorId)
    .map((item) => ({ from: summarize(item), sections: sectionsOf(item) }))
    .filter(({ sections }) => sections.length > 0);
}

function sectionsOf({ entry }: JournalEntry): Reflection["sections"] {
  const reflections = entry.sections.filter(({ kind }) => kind === "reflection");
  if (reflections.length === 0) return [];
  const body = entry.body.split("\n");
  return reflections
    .map((section) => {
      const from = section.line - entry.bodyLine;
      const written = body.slice(from, section.endLine - entry.bodyLine + 1);
      return { heading: section.heading, lines: textLines(written, section) };
    })
    .filter(({ heading, lines }) => lines.length > 0 || saysAll(heading));
}

function textLines(written: string[], { heading }: Section): string[] {
  const lines = scanLines(written, 1).flatMap(({ kind, text }) => {
    if (kind === "table") return [plainText(text.replaceAll("|", " ")).replace(/[\s:-]+$/, "")];
    return kind === "item" || kind === "text" || kind === "heading" ? [plainText(text)] : [];
  });
  const [label = "", ...below] = lines;
  // A label may say it all on its own line: "**아쉬운 점** 늦게 잤다".
  const inline =
    heading !== null && label.startsWith(heading) ? label.slice(heading.length) : label;
  return [inline.replace(/^[^\p{L}\p{N}]+/u, ""), ...below].filter((line) => line.trim() !== "");
}

/** A heading may say it all: "아쉬운 점: 늦게 잤다". */
function saysAll(heading: string | null): boolean {
  return /[:：]\s*\S/.test(heading ?? "");
}
