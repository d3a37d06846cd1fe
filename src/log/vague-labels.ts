import type { LabelKind } from "./label";
import { isLabelLike } from "./label-line";
import type { Line } from "./line";
import type { Mark } from "./marks";
import type { Phrases } from "./phrases";
import { readTold, type Told } from "./told-work";

/**
 * Decides labels that name no day ("TODO", "계획", "Next") by where they stand.
 * What opens a log is what its day was for; what closes it, after all that was done, is what comes next.
 */
export function settleVague(marks: Mark[], lines: Line[], phrases: Phrases): Mark[] {
  if (!marks.some(isVague)) return marks;
  const told = readTold(marks, lines, phrases);
  const lastOther = lastFilled(marks, lines, ({ style, kind }) => style === "heading" && !kind);
  return marks.map((mark, i) => {
    if (!isVague(mark)) return mark;
    const end = endOf(marks, i, lines.length);
    const section = lines.slice(mark.at + 1, end);
    const not = (why: string, kind: LabelKind | null = null): Mark => ({ ...mark, kind, why });
    const review = mark.kind === "list" && !isTreatise(section) ? "review" : null;
    if (opensLog(mark, told)) return not("opens the log, so it is what that day was for", review);
    if (mark.kind === "next" && isAboutNextJs(section)) return not("is about Next.js");
    if (lastOther >= end) return not("names no day, and other work follows it", review);
    if (section.some(saysDone)) return not("says of its own tasks that they are done", review);
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

/** Whether nothing is told before a label, or only words that lead in to a log whose work comes below. */
function opensLog({ at }: Mark, { work, leadIn, lastLabel }: Told): boolean {
  return work >= at && (leadIn >= at || lastLabel > at);
}

/** Where the last mark of a sort stands that has something below it. */
function lastFilled(marks: Mark[], lines: Line[], wanted: (mark: Mark) => boolean): number {
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i] as Mark;
    if (!wanted(mark)) continue;
    const below = lines.slice(mark.at + 1, marks[i + 1]?.at ?? lines.length);
    if (below.some(({ kind, text }) => kind !== "rule" && text !== "")) return mark.at;
  }
  return -1;
}

/** A list has no code in it, unless it has boxes: "To do list" may be the name of what was built. */
function isTreatise(section: Line[]): boolean {
  return section.some(({ kind }) => kind === "code") && !section.some(({ box }) => box !== null);
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
