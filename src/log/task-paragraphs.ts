import type { Task } from "./entry";
import type { Line } from "./line";
import { taskOf } from "./task";

/** The tasks of loose text: each line is one, unless its sentence goes on in the next. */
export function paragraphTasks(lines: Line[]): Task[] {
  const tasks: { line: Line; more: string[] }[] = [];
  lines.forEach((line, at) => {
    if (line.kind !== "text") return;
    const before = lines[at - 1];
    const open = tasks.at(-1);
    if (open && before?.kind === "text" && continues(before.text, line.text)) {
      open.more.push(line.text);
    } else tasks.push({ line, more: [] });
  });
  return tasks.map(({ line, more }) => taskOf(line, more));
}

/** Whether a line goes on with the sentence of the one before: it was wrapped, not ended. */
export function continues(before: string, line: string): boolean {
  if (/(?:[.!?。！？]|<br ?\/?>| {2}|\\)$/.test(before)) return false;
  return widthOf(before) >= WRAPPED_WIDTH || (/^[a-z]/.test(line) && /^[ -~]+$/.test(before));
}

/** Lines that wide were broken by the editor, not by their author. */
const WRAPPED_WIDTH = 64;

function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += char > "\u10FF" ? 2 : 1;
  return width;
}
