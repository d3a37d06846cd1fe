import { saysOnlyDate } from "./date-only";
import { findDates } from "./find-dates";
import type { Line } from "./line";
import type { DatedText } from "./log-date";
import { isHeadingLine } from "./marks";
import { plainText } from "./plain-text";

/** The headings and first lines in which a log may name its day. */
export function datedTexts(lines: Line[]): DatedText[] {
  const texts: DatedText[] = [];
  let read = 0;
  for (let at = 0; at < lines.length && read < FIRST_LINES; at++) {
    const line = lines[at] as Line;
    if (line.text === "" || line.kind === "code" || line.kind === "comment") continue;
    read++;
    const heading = isHeadingLine(lines, at);
    const short = line.text.length <= LONGEST_LINE && read <= FIRST_TEXTS;
    if (heading || short) texts.push(datedText(line, heading && levelOf(line) === 1));
  }
  const title = lines.find((line, at) => isHeadingLine(lines, at) && levelOf(line) === 1);
  if (title && !texts.some(({ line }) => line === title.number)) texts.push(datedText(title, true));
  return texts;
}

function levelOf({ level, underlined }: Line): number {
  return level || underlined;
}

function datedText(line: Line, isTitle: boolean): DatedText {
  const text = plainText(line.text);
  const [found] = findDates(text).dates;
  const dateOnly = found !== undefined && saysOnlyDate(text, found.start, found.end);
  return { text, line: line.number, dateOnly: dateOnly || isTitle };
}

/** How far down a day may be named: in a heading, and in a line of text. */
const FIRST_LINES = 12;
const FIRST_TEXTS = 5;
const LONGEST_LINE = 60;
