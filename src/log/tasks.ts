import { saysOnlyDate } from "./date-only";
import type { Task } from "./entry";
import { findDates } from "./find-dates";
import { type LogDays, saysNothing } from "./label";
import { isLabelLike } from "./label-line";
import type { Line, LineKind } from "./line";
import { isHeadingLine } from "./marks";
import { labelKey, type Phrases } from "./phrases";
import { withoutFarDays } from "./schedule";
import type { SectionLines } from "./sections";
import { taskOf } from "./task";
import { itemTasks } from "./task-items";
import { paragraphTasks } from "./task-paragraphs";
import { tableTasks } from "./task-table";

/** Reads what a section lists: of a plan its tasks, of a review what it settles. */
export function readTasks(section: SectionLines, phrases: Phrases, days: LogDays): Task[] {
  const first = section.heading === null ? undefined : section.lines[0];
  const groups = splitGroups(first ? section.lines.slice(1) : section.lines);
  const own = first && section.rest && !groups.some((group) => has(group, "item"));
  const boxed = groups.some(hasBox);
  const listed = groups.flatMap((group) => (boxed && !hasBox(group) ? [] : groupTasks(group)));
  const tasks = own ? [taskOf({ ...first, text: section.rest }), ...listed] : listed;
  // Sub-headings with nothing below any of them are the list.
  const heads = tasks.length > 0 ? [] : groups.flatMap(({ head }) => (head ? [taskOf(head)] : []));
  const subject = tasks.length + heads.length === 0 ? headSubject(section, phrases) : [];
  const named = [...tasks, ...heads, ...subject]
    .map((task) => ({ ...task, text: withoutLabel(task.text, phrases) }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !saysNothing(text, phrases));
  return section.kind === "plan" ? withoutFarDays(named, days) : named;
}

/** "## Tomorrow: the release" with nothing below it is the task itself. */
function headSubject({ heading, lines: [first] }: SectionLines, phrases: Phrases): Task[] {
  if (heading === null || !first) return [];
  const text = withoutLabel(heading, phrases);
  const [date] = findDates(text).dates;
  const isDate = date !== undefined && saysOnlyDate(text, date.start, date.end);
  return text === heading || isDate ? [] : [taskOf({ ...first, text })];
}

/** "Tomorrow: …" below "Tomorrow" says the label twice. */
function withoutLabel(text: string, phrases: Phrases): string {
  const label = /^[^:：]{1,30}[:：]\s*(?=\S)/.exec(text)?.[0];
  return label && phrases.is("plan", labelKey(label)) ? text.slice(label.length) : text;
}

/** What stands under one sub-heading of a section, or before the first. */
interface Group {
  head: Line | null;
  lines: Line[];
}

function splitGroups(lines: Line[]): Group[] {
  const groups: Group[] = [{ head: null, lines: [] }];
  lines.forEach((line, at) => {
    if (isHeadingLine(lines, at)) groups.push({ head: line, lines: [] });
    else groups.at(-1)?.lines.push(line);
  });
  return groups;
}

function has({ lines }: Group, wanted: LineKind): boolean {
  return lines.some(({ kind }) => kind === wanted);
}

function hasBox({ lines }: Group): boolean {
  return lines.some(({ box }) => box !== null);
}

function groupTasks(group: Group): Task[] {
  const { head, lines } = group;
  const step = head && STEP.exec(head.text);
  // "### 2. Write the tests" is the task itself, and what stands below explains it.
  if (step && !hasBox(group)) return [taskOf({ ...head, text: head.text.slice(step[0].length) })];
  if (has(group, "item")) return itemTasks(lines);
  if (has(group, "table")) return tableTasks(lines);
  return paragraphTasks(lines.filter((line) => !isLeadIn(line, lines)));
}

const STEP = /^(?:(?:step|단계|task|todo)\s*)?\d{1,2}[.):：]\s*(?=\S)/i;

/** A bold line above others heads them; it is no task of its own. */
function isLeadIn(line: Line, lines: Line[]): boolean {
  return (
    isLabelLike(line) && lines.some(({ kind, number }) => kind === "text" && number > line.number)
  );
}
