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
    const first = read <= FIRST_TEXTS && (line.text.length <= LONGEST_LINE || opensWithDate(line));
    if (heading || first) texts.push(datedText(line, heading));
  }
  const title = lines.find((line, at) => isHeadingLine(lines, at) && levelOf(line) === 1);
  if (title && !texts.some(({ line }) => line === title.number)) texts.push(datedText(title, true));
  return texts;
}

function levelOf({ level, underlined }: Line): number {
  return level || underlined;
}

/** "2024-03-04 | backend | …": a line of data about the log, however long. */
function opensWithDate({ text }: Line): boolean {
  const words = plainText(text);
  const [found] = findDates(words).dates;
  return found?.start === 0 && /^\s*[|│·•]/.test(words.slice(found.end));
}

function datedText(line: Line, isHeading: boolean): DatedText {
  const text = plainText(line.text);
  const [found] = findDates(text, { sixDigits: isHeading }).dates;
  const dateOnly = found !== undefined && saysOnlyDate(text, found.start, found.end);
  const isTitle = isHeading && levelOf(line) === 1;
  return { text, line: line.number, dateOnly: dateOnly || isTitle };
}

/** How far down a day may be named: in a heading, and in a line of text. */
const FIRST_LINES = 12;
const FIRST_TEXTS = 5;
const LONGEST_LINE = 60;
