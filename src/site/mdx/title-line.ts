import type { LogEntry } from "../../log/entry";
import { entryLines } from "../../log/entry-lines";
import { plainText } from "../../log/plain-text";

/**
 * The number of the line in which an `.mdx` log says its title before all else, which is left to the page, as
 * `leaveTitle` of `src/markdown` does for other logs; null where it does not, where the line says more than words,
 * and where it heads a plan.
 */
export function titleLine(entry: LogEntry): number | null {
  const first = entryLines(entry).find(({ kind }) => kind !== "blank" && kind !== "comment");
  if (first?.kind !== "heading" || first.quote > 0) return null;
  if (saysMore(first.text) || plainText(first.text) !== entry.title) return null;
  const section = entry.sections.find(({ line }) => line === first.number);
  return section && section.kind !== "notes" ? null : first.number;
}

/** Whether it holds a link, a picture or a component, outside of code. */
function saysMore(heading: string): boolean {
  return /[[\]<{]/.test(heading.replace(/`[^`]*`/g, ""));
}
