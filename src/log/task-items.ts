import type { Task } from "./entry";
import type { Line } from "./line";
import { tellsOfPast } from "./past-form";
import { plainText } from "./plain-text";
import { taskOf } from "./task";
import { continues } from "./task-paragraphs";
import { textWidth } from "./text-width";

/** The tasks of a list. What stands below a task explains it, unless it has a checkbox of its own. */
export function itemTasks(lines: Line[]): Task[] {
  const items = readTree(lines);
  const boxed = lines.some(({ kind, box }) => kind === "item" && box !== null);
  if (boxed) return withoutRemarks(items, lines).flatMap(boxedTasks);
  return (isListOfFields(items) ? items.flatMap(({ below }) => below) : items).flatMap(plainTasks);
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
    // What lies deeper than anybody means stands beside its parent.
    if (path.length === DEEPEST) path.pop();
    const item: Item = { line, more: [], below: [] };
    (path.at(-1)?.below ?? top).push(item);
    path.push(item);
  });
  return top;
}

const DEEPEST = 100;

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

/** Items apart below the last box, without one, that tell of the past are what was done, and no tasks. */
function withoutRemarks(items: Item[], lines: Line[]): Item[] {
  const after = items.findLastIndex((item) => item.line.box !== null || hasBox(item)) + 1;
  const next = items[after];
  if (!next || lines[lines.indexOf(next.line) - 1]?.kind !== "blank") return items;
  return items.filter(({ line }, i) => i < after || !tellsOfPast(plainText(line.text)));
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
  return bold || /[:：]$/.test(text) || (textWidth(text) <= WIDEST_FIELD && !/[\s/]/.test(text));
}

/** Where every item heads others and most only name a field, the rest are fields of two words. */
function isListOfFields(items: Item[]): boolean {
  if (items.some(({ line, below }) => below.length === 0 || textWidth(line.text) > WIDEST_FIELD))
    return false;
  return items.length > 2 && items.filter(isCategory).length * 2 > items.length;
}

/** In columns. A name with a stroke in it is a branch or a path, and rather what is worked on. */
const WIDEST_FIELD = 24;
