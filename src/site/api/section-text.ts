import type { LogEntry, Section } from "../../log/entry";

const lines = new WeakMap<LogEntry, string[]>();

/** The Markdown of a section, with its heading. */
export function sectionText(entry: LogEntry, { line, endLine }: Section): string {
  const all = lines.get(entry) ?? entry.body.split("\n");
  lines.set(entry, all);
  return all
    .slice(line - entry.bodyLine, endLine - entry.bodyLine + 1)
    .join("\n")
    .trim();
}
