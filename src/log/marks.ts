import { type LabelKind, type LogDays, readLabel } from "./label";
import { isLabelLike, readLabelLine } from "./label-line";
import type { Line } from "./line";
import type { Phrases } from "./phrases";
import { plainText } from "./plain-text";

/** A line that begins a section, or may end one. */
export interface Mark {
  /** Index of its line. */
  at: number;
  /** A heading, a label in a text, or a label that is an item of a list. */
  style: "heading" | "label" | "item";
  /** 1–6; labels stand below all headings. */
  level: number;
  kind: LabelKind | null;
  /** Plain text. */
  heading: string;
  /** What the label's line says after the label, inline Markdown. */
  rest: string;
  /** Why it is no plan, where it looks like one. */
  why: string | null;
}

/** Finds every heading, and every label that is worded like the heading of a section. */
export function findMarks(lines: Line[], phrases: Phrases, days: LogDays): Mark[] {
  const marks: Mark[] = [];
  lines.forEach((line, at) => {
    const mark = isHeadingLine(lines, at)
      ? headingMark(line, at, phrases, days)
      : line.kind === "text" || line.kind === "item"
        ? labelMark(lines, at, phrases, days)
        : null;
    if (mark) marks.push(mark);
  });
  return marks;
}

/** A heading by its marks, or by the line drawn under it. */
export function isHeadingLine(lines: Line[], at: number): boolean {
  const line = lines[at];
  return line !== undefined && (line.kind === "heading" || line.underlined > 0);
}

const LABEL_LEVEL = 7;

function headingMark(line: Line, at: number, phrases: Phrases, days: LogDays): Mark {
  const { kind, why } = readLabel(line.text, phrases, days);
  const level = line.level || line.underlined;
  return { at, style: "heading", level, kind, heading: headingText(line.text), rest: "", why };
}

function headingText(markdown: string): string {
  return plainText(markdown).replace(/^(?:[-*+#>]+\s+)+/, "");
}

function labelMark(lines: Line[], at: number, phrases: Phrases, days: LogDays): Mark | null {
  const line = lines[at] as Line;
  const gluedHeading = /^#(?=[^\s#!])/.test(line.text);
  const read = readLabelLine(gluedHeading ? { ...line, text: line.text.slice(1) } : line);
  if (!read || read.label.trim() === "") return null;
  if (!read.marked && !standsAlone(lines, at)) return null;
  const { kind, why } = readLabel(read.label, phrases, days, read.marked ? "parts" : "whole");
  const heading = headingText(read.label).replace(/\s*[:：]$/, "");
  if (gluedHeading || (line.kind === "item" && line.level > 0)) {
    const level = line.level || 1;
    return kind && { at, style: "heading", level, kind, heading, rest: "", why };
  }
  const vague = kind === "list" || kind === "next" || kind === "notes";
  const style = line.kind === "item" && !isOrnamented(lines, at) ? "item" : "label";
  // "다음: …" in the middle of a text, or "- TODO" in a list, is no heading unless it is marked as one.
  if (
    !kind ||
    (vague && !isLabelLike(line) && !(style === "label" && read.rest === "" && read.marked))
  )
    return why && isLabelLike(line)
      ? { at, style, level: LABEL_LEVEL, kind: null, heading, rest: read.rest, why }
      : null;
  return { at, style, level: LABEL_LEVEL, kind, heading, rest: read.rest, why };
}

const LONGEST_FIRST_WORD = 3;

/** "✅ 내일 할 일" above a list without boxes is a label with an ornament, and nothing to tick off. */
function isOrnamented(lines: Line[], at: number): boolean {
  const line = lines[at] as Line;
  const next = lines.slice(at + 1, at + 4).find(({ kind }) => kind !== "blank");
  if (line.box === null || lines[at - 1]?.kind === "item" || next === undefined) return false;
  return next.box === null && (next.kind === "text" || next.indent <= line.indent);
}

/** A bare line is a label only where it heads something: a line of its own, an item with items below. */
function standsAlone(lines: Line[], at: number): boolean {
  const line = lines[at] as Line;
  const next = lines.slice(at + 1, at + 4).find(({ kind }) => kind !== "blank");
  if (line.kind === "item" && !isOrnamented(lines, at))
    return next?.kind === "item" && next.indent > line.indent + 1;
  if (lines[at - 1]?.kind === "text") return false;
  // "내일" above a text may be its first word; "내일 할 일" on a line of its own is a label.
  if (lines[at + 1]?.kind === "text") return line.text.length > LONGEST_FIRST_WORD;
  return next?.kind === "item" || lines[at + 1]?.kind === "blank" || lines[at + 1] === undefined;
}
