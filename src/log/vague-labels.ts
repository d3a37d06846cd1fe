import { saysOnlyDate } from "./date-only";
import { findDates } from "./find-dates";
import { isLabelLike } from "./label-line";
import type { Line } from "./line";
import type { Mark } from "./marks";

/**
 * Decides labels that name no day ("TODO", "계획", "Next") by where they stand.
 * What opens a log is what its day was for; what closes it, after all that was done, is what comes next.
 */
export function settleVague(marks: Mark[], lines: Line[]): Mark[] {
  if (!marks.some(isVague)) return marks;
  const firstWork = lines.findIndex(isWork);
  const lastOther = lastUnknown(marks, lines);
  return marks.map((mark, i) => {
    if (!isVague(mark)) return mark;
    const end = endOf(marks, i, lines.length);
    const section = lines.slice(mark.at + 1, end);
    const not = (why: string): Mark => ({
      ...mark,
      kind: mark.kind === "list" ? "review" : null,
      why,
    });
    if (firstWork < 0 || firstWork >= mark.at)
      return not("opens the log, so it is what that day was for");
    if (mark.kind === "next" && isAboutNextJs(section)) return not("is about Next.js");
    if (lastOther >= end) return not("names no day, and other work follows it");
    if (section.some(saysDone)) return not("says of its own tasks that they are done");
    return { ...mark, kind: "plan" };
  });
}

function isVague({ kind }: Mark): boolean {
  return kind === "list" || kind === "next";
}

function endOf(marks: Mark[], from: number, last: number): number {
  const level = marks[from]?.level ?? 0;
  for (let i = from + 1; i < marks.length; i++) {
    const mark = marks[i] as Mark;
    if (mark.style === "heading" && mark.level <= level) return mark.at;
  }
  return last;
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

/** Where the last heading stands that is not known for what it is, and has something below it. */
function lastUnknown(marks: Mark[], lines: Line[]): number {
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i] as Mark;
    if (mark.style !== "heading" || mark.kind !== null) continue;
    const below = lines.slice(mark.at + 1, marks[i + 1]?.at ?? lines.length);
    if (below.some(({ kind, text }) => kind !== "rule" && text !== "")) return mark.at;
  }
  return -1;
}

function isAboutNextJs(section: Line[]): boolean {
  return section.some(({ text }) =>
    /next\.?js|getServerSideProps|getStaticProps|next\//i.test(text),
  );
}

const DONE =
  /[(（【[`]\s*(?:완료|진행\s?중|작성\s?중|done|finished|completed|in progress|済み?|完了|已完成)/i;

/** Words or strokes for what is done, written while it was being done; a checkbox may be ticked later. */
function saysDone(line: Line): boolean {
  return line.kind === "item" && !isLabelLike(line) && DONE.test(line.text);
}
