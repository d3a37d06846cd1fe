import { findDates } from "./find-dates";
import type { LabelKind } from "./label";
import type { Line } from "./line";
import { plainText } from "./plain-text";

/** A heading as far as a title needs it. */
export interface TitleHeading {
  line: Line;
  level: number;
  kind: LabelKind | null;
  /** Whether the label is all it says: "WorkLog: the parser" says more. */
  whole: boolean;
}

/** The title that the text itself carries, or null: its first heading of the first level, unless that heads a section. */
export function titleInText(headings: TitleHeading[], lines: Line[]): string | null {
  const level1 = headings.find(({ level }) => level === 1);
  // Where sections are headed on the first level, whatever stands below them is one as well.
  const top = level1 && !isSection(level1) ? level1 : undefined;
  const first = headings[0];
  const opening = lines.find(
    ({ kind, text }) => kind !== "comment" && kind !== "rule" && text !== "",
  );
  // "## 2021-04-03 TIL" as the very first line is a title, whatever its level.
  const dated =
    first && first.line === opening && findDates(plainText(first.line.text)).dates.length > 0;
  const found = dated && first.level < (top?.level ?? 7) ? first : top;
  const title = found ? plainText(found.line.text).replace(/^(?:[-*+#]+\s+)+/, "") : "";
  return title === "" ? null : title;
}

/** "오늘 한 일" heads a section; but "TIL" or "日報" is what a log is called. */
function isSection({ kind, whole, line }: TitleHeading): boolean {
  if (kind === "notes") return whole && !CALLED.test(line.text);
  return kind !== null && kind !== "next";
}

const CALLED =
  /\btil\b|today i learned|\blog\b|journal|diary|일지|일기|기록|로그|日報|日記|日志|日记|記録/i;
