import { saysOnlyDate } from "./date-only";
import { findDates } from "./find-dates";
import type { Line } from "./line";
import type { Mark } from "./marks";
import { labelKey, type Phrases } from "./phrases";

/** Where a log tells of its day, as indexes of lines; infinite where it does not. */
export interface Told {
  /** The first line that tells of it, below a heading that does. */
  work: number;
  /** The first line that stands above all headings, or below the title alone. */
  leadIn: number;
  /** The last label that is worded like "오늘 한 일" and has something below it; -1 where there is none. */
  lastLabel: number;
}

/** Finds where a log tells of its day; the name of its topic and the date do not. */
export function readTold(marks: Mark[], lines: Line[], phrases: Phrases): Told {
  const told: Told = { work: Infinity, leadIn: Infinity, lastLabel: -1 };
  const byLine = new Map(marks.map((mark) => [mark.at, mark]));
  const titles = new Set(marks.filter((mark, i) => i === 0 && isTitle(mark, phrases)));
  let under: Mark | undefined;
  lines.forEach((line, at) => {
    under = byLine.get(at) ?? under;
    if (!isWork(line)) return;
    if (under && under.at < at && isWorkLabel(under, phrases)) told.lastLabel = under.at;
    if (under && phrases.is("topic", topicKey(under))) return;
    const where = under === undefined || titles.has(under) ? "leadIn" : "work";
    told[where] = Math.min(told[where], at);
  });
  return told;
}

function isWorkLabel({ kind, heading }: Mark, phrases: Phrases): boolean {
  return kind === "notes" && phrases.holds("work", labelKey(heading));
}

function isTitle(mark: Mark, phrases: Phrases): boolean {
  if (mark.style !== "heading" || isWorkLabel(mark, phrases)) return false;
  return mark.level === 1 || isDate(mark.heading);
}

function topicKey({ heading }: Mark): string {
  return labelKey(heading.split(/[:：]/, 1)[0] ?? "");
}

/** Whether a line tells of the day itself: it is no title, picture or saying. */
function isWork(line: Line): boolean {
  return (
    (line.kind === "item" || line.kind === "text" || line.kind === "table") &&
    line.quote === 0 &&
    line.underlined === 0 &&
    !isDate(line.text) &&
    /\p{L}/u.test(line.text.replace(/^!\[[^\]]*\]\([^)]*\)/, ""))
  );
}

function isDate(text: string): boolean {
  const [found] = findDates(text).dates;
  return found !== undefined && saysOnlyDate(text, found.start, found.end);
}
