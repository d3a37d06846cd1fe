import type { Section } from "../log/entry";
import { entryLines, sectionLines } from "../log/entry-lines";
import type { Line } from "../log/line";
import { plainText } from "../log/plain-text";
import type { JournalEntry } from "./journal";
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

/** The first so many reflections of some entries, in their order. */
export function reflectionsOf(entries: readonly JournalEntry[], most: number): Reflection[] {
  const reflections: Reflection[] = [];
  for (const item of entries) {
    if (reflections.length === most) break;
    const sections = sectionsOf(item);
    if (sections.length > 0) reflections.push({ from: summarize(item), sections });
  }
  return reflections;
}

function sectionsOf({ entry }: JournalEntry): Reflection["sections"] {
  const reflections = entry.sections.filter(({ kind }) => kind === "reflection");
  if (reflections.length === 0) return [];
  const lines = entryLines(entry);
  return reflections
    .map((section) => ({
      heading: section.heading,
      lines: textLines(sectionLines(lines, section), section),
    }))
    .filter(({ heading, lines }) => lines.length > 0 || saysAll(heading));
}

function textLines(written: readonly Line[], { heading }: Section): string[] {
  const lines = written.flatMap(({ kind, text }) => {
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
