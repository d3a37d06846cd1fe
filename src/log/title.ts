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
  const top = headings.find(({ level, kind, line }) => level === 1 && !isSection(kind, line.text));
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
function isSection(kind: LabelKind | null, text: string): boolean {
  return kind !== null && kind !== "next" && !(kind === "notes" && CALLED.test(text));
}

const CALLED =
  /\btil\b|today i learned|\blog\b|journal|diary|일지|일기|기록|로그|日報|日記|日志|日记|記録/i;
