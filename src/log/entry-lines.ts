import type { LogEntry, Section } from "./entry";
import { isMdx } from "./is-mdx";
import type { Line } from "./line";
import { scanLines } from "./scan";
import { splitLines } from "./source";

/** The lines of an entry with their marks read off, as the reader saw them: what is code is known as code. */
export function entryLines({ file, body, bodyLine }: LogEntry): Line[] {
  return scanLines(splitLines(body), bodyLine, isMdx(file));
}

/** Those of an entry's lines that stand in a section of it. */
export function sectionLines(lines: readonly Line[], { line, endLine }: Section): Line[] {
  const first = lines[0]?.number ?? 1;
  return lines.slice(line - first, endLine - first + 1);
}
