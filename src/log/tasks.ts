import type { Task } from "./entry";
import { saysNothing } from "./label";
import { isLabelLike } from "./label-line";
import type { Line } from "./line";
import { isHeadingLine } from "./marks";
import type { Phrases } from "./phrases";
import type { SectionLines } from "./sections";
import { taskOf } from "./task";
import { itemTasks } from "./task-items";
import { paragraphTasks } from "./task-paragraphs";
import { tableTasks } from "./task-table";

/** Reads what a section lists: of a plan its tasks, of a review what it settles. */
export function readTasks(section: SectionLines, phrases: Phrases): Task[] {
  const first = section.heading === null ? undefined : section.lines[0];
  const below = first ? section.lines.slice(1) : section.lines;
  const groups = splitGroups(below);
  const hasItems = groups.some(({ lines }) => lines.some(({ kind }) => kind === "item"));
  const own = first && section.rest && !hasItems ? [taskOf({ ...first, text: section.rest })] : [];
  const tasks = [...own, ...groups.flatMap((group) => groupTasks(group, groups.length > 1))];
  const listed =
    tasks.length > 0 ? tasks : groups.flatMap(({ head }) => (head ? [taskOf(head)] : []));
  return listed.filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !saysNothing(text, phrases));
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

function groupTasks({ lines }: Group, severalGroups: boolean): Task[] {
  if (lines.some(({ kind }) => kind === "item")) return itemTasks(lines);
  if (lines.some(({ kind }) => kind === "table")) return tableTasks(lines);
  const paragraphs = severalGroups ? lines : lines.filter((line) => !isLeadIn(line, lines));
  return paragraphTasks(paragraphs);
}

/** A bold line above others heads them; it is no task of its own. */
function isLeadIn(line: Line, lines: Line[]): boolean {
  return (
    isLabelLike(line) && lines.some(({ kind, number }) => kind === "text" && number > line.number)
  );
}
