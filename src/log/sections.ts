import type { Section } from "./entry";
import { type LabelKind, type LogDays, OF_PERIOD } from "./label";
import { isLabelLike } from "./label-line";
import type { Line } from "./line";
import { findMarks, type Mark } from "./marks";
import type { Phrases } from "./phrases";
import { settleVague } from "./vague-labels";

/** A section with its lines, for whoever reads what stands in it. */
export interface SectionLines extends Section {
  lines: Line[];
  /** What the label's own line says after the label, inline Markdown. */
  rest: string;
}

/** A heading or label that looks like a plan and was not taken for one. */
export interface Considered {
  line: number;
  heading: string;
  /** A sentence without its subject: "is a sentence, not a label". */
  why: string;
}

/** Cuts a log into its sections: without gap, without overlap, every line in one. */
export function readSections(
  lines: Line[],
  phrases: Phrases,
  days: LogDays,
): { sections: SectionLines[]; considered: Considered[] } {
  const marks = settleVague(findMarks(lines, phrases, days), lines, phrases);
  const byLine = new Map(marks.map((mark) => [mark.at, mark]));
  const sections: SectionLines[] = [];
  let open: Open = NOTHING_OPEN;
  lines.forEach((line, at) => {
    const mark = byLine.get(at);
    const next = mark ? opens(open, mark) : null;
    if (next || sections.length === 0 || ends(open, lines, at)) {
      open = next ? { ...next, filled: next.mark?.rest !== "" } : NOTHING_OPEN;
      sections.push(newSection(open, line));
    } else if (!mark && hasText(line)) open.filled = true;
    const section = sections.at(-1);
    if (!section) return;
    section.lines.push(line);
    section.endLine = line.number;
  });
  return { sections, considered: marks.flatMap((mark) => consider(mark, lines)) };
}

interface Open {
  kind: LabelKind;
  mark: Mark | null;
  /** Whether anything stands in it yet: a rule right below a heading is ornament. */
  filled: boolean;
}

const NOTHING_OPEN: Open = { kind: "notes", mark: null, filled: false };

function newSection({ kind, mark }: Open, line: Line): SectionLines {
  return {
    kind: kind === "list" || kind === "next" ? "notes" : kind,
    heading: mark?.heading ?? null,
    line: line.number,
    endLine: line.number,
    lines: [],
    rest: mark?.rest ?? "",
  };
}

/** What a mark opens, or null where it belongs to what is open already. */
function opens(open: Open, mark: Mark): Open | null {
  const opened: Open = { kind: mark.kind ?? "notes", mark, filled: false };
  const inside = open.kind !== "notes" && open.mark !== null && mark.level > open.mark.level;
  if (mark.style !== "heading") {
    if (mark.kind === null || mark.kind === open.kind) return null;
    return inside && mark.kind === "notes" && open.kind !== "plan" ? null : opened;
  }
  // "Next steps" holds what comes tomorrow, and the goals of the week below it, which are no plan.
  if (!inside || (open.kind === "plan" && mark.why === OF_PERIOD)) return opened;
  if (mark.kind === null || mark.kind === open.kind) return null;
  return mark.kind === "notes" && open.kind !== "plan" ? null : opened;
}

function ends(open: Open, lines: Line[], at: number): boolean {
  const line = lines[at] as Line;
  const { mark } = open;
  if (mark === null || open.kind === "notes") return false;
  if (line.kind === "rule") {
    return open.filled && open.kind !== "reflection" && !headsMore(mark, lines, at + 1);
  }
  if (mark.style === "heading") return false;
  const label = lines[mark.at] as Line;
  if (line.kind === "item") return mark.style === "item" && line.indent <= label.indent;
  if (line.kind !== "text" || line.indent > label.indent) return false;
  const paragraph = lines[at - 1]?.kind !== "text";
  return isLabelLike(line) || (paragraph && lines[at - 1]?.kind === "blank" && open.filled);
}

/** A rule right above a sub-heading of the same section does not end it. */
function headsMore(mark: Mark, lines: Line[], from: number): boolean {
  let at = from;
  while (lines[at]?.kind === "blank") at++;
  const level = lines[at]?.kind === "heading" ? (lines[at]?.level ?? 0) : 0;
  return mark.style === "heading" && level > mark.level;
}

function hasText(line: Line): boolean {
  return (
    (line.kind === "item" || line.kind === "text" || line.kind === "table") && line.text !== ""
  );
}

function consider(mark: Mark, lines: Line[]): Considered[] {
  const line = lines[mark.at];
  if (!mark.why || !line) return [];
  return [{ line: line.number, heading: mark.heading, why: mark.why }];
}
