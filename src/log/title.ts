import { findDates } from "./find-dates";
import type { LabelKind } from "./label";
import type { Line } from "./line";
import { plainText } from "./plain-text";

/** A heading as far as a title needs it. */
export interface TitleHeading {
  line: Line;
  level: number;
  kind: LabelKind | null;
}

/** The title that the text itself carries, or null: a heading of the first level that heads no section. */
export function titleInText(headings: TitleHeading[], lines: Line[]): string | null {
  const tops = headings.filter(({ level }) => level === 1);
  const top = tops.find(({ kind }) => !isSection(kind) && (kind !== "notes" || tops.length === 1));
  const first = headings[0];
  const opening = lines.find(
    ({ kind, text }) => kind !== "comment" && kind !== "rule" && text !== "",
  );
  // "## 2021-04-03 TIL" as the very first line is a title, whatever its level.
  const dated = first && first.line === opening && findDates(first.line.text).dates.length > 0;
  const found = dated && first.level < (top?.level ?? 7) ? first : top;
  const title = found ? plainText(found.line.text).replace(/^(?:[-*+#]+\s+)+/, "") : "";
  return title === "" ? null : title;
}

function isSection(kind: LabelKind | null): boolean {
  return kind === "plan" || kind === "review" || kind === "reflection" || kind === "list";
}
