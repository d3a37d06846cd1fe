import type { Task } from "./entry";
import type { Line } from "./line";
import { plainText } from "./plain-text";
import { taskOf } from "./task";
import { continues } from "./task-paragraphs";

/** The tasks of a list. What stands below a task explains it, unless it has a checkbox of its own. */
export function itemTasks(lines: Line[]): Task[] {
  const items = readTree(lines);
  const boxed = lines.some(({ kind, box }) => kind === "item" && box !== null);
  return boxed ? items.flatMap(boxedTasks) : items.flatMap(plainTasks);
}

interface Item {
  line: Line;
  /** Lines on which its own sentence goes on. */
  more: string[];
  below: Item[];
}

function readTree(lines: Line[]): Item[] {
  const top: Item[] = [];
  const path: Item[] = [];
  lines.forEach((line, at) => {
    const open = path.at(-1);
    if (line.kind === "text" && open && goesOn(open, lines, at)) open.more.push(line.text);
    if (line.kind !== "item") return;
    while (path.length > 0 && !isBelow(line, path.at(-1) as Item)) path.pop();
    const item: Item = { line, more: [], below: [] };
    (path.at(-1)?.below ?? top).push(item);
    path.push(item);
  });
  return top;
}

/** One blank more is a slip of the hand, two are a level. */
function isBelow(line: Line, item: Item): boolean {
  return line.indent > item.line.indent + 1;
}

function goesOn(item: Item, lines: Line[], at: number): boolean {
  const before = lines[at - 1] as Line;
  const line = lines[at] as Line;
  const joined =
    before === item.line || (before.kind === "text" && item.more.at(-1) === before.text);
  return joined && line.quote === before.quote && continues(before.text, line.text);
}

function boxedTasks(item: Item): Task[] {
  if (item.line.box !== null)
    return [taskOf(item.line, item.more), ...item.below.flatMap(onlyBoxed)];
  const below = item.below.flatMap(boxedTasks);
  return hasBox(item) ? below : [taskOf(item.line, item.more)];
}

function onlyBoxed(item: Item): Task[] {
  const below = item.below.flatMap(onlyBoxed);
  return item.line.box === null ? below : [taskOf(item.line, item.more), ...below];
}

function hasBox(item: Item): boolean {
  return item.below.some((child) => child.line.box !== null || hasBox(child));
}

function plainTasks(item: Item): Task[] {
  return isCategory(item) ? item.below.flatMap(plainTasks) : [taskOf(item.line, item.more)];
}

/** An item heads others where it only names a field: one word, bold, before a colon, or nothing at all. */
function isCategory({ line, below }: Item): boolean {
  if (below.length === 0) return false;
  const text = plainText(line.text);
  const bold = /^(?:\*\*|__)[^*_]+(?:\*\*|__):?$/.test(line.text);
  return bold || /[:：]$/.test(text) || (text.length <= LONGEST_FIELD && !/\s/.test(text));
}

const LONGEST_FIELD = 12;
