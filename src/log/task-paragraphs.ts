import type { Task } from "./entry";
import type { Line } from "./line";
import { taskOf } from "./task";
import { textWidth } from "./text-width";

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
  if (/(?:[.!?;。！？；]|<br ?\/?>| {2}|\\)$/.test(before)) return false;
  const width = textWidth(before);
  if (width > WIDEST_WRAPPED && /^\p{Lu}/u.test(line)) return false;
  return width >= WRAPPED_WIDTH || (/^[a-z]/.test(line) && /^[ -~]+$/.test(before));
}

/** Lines that wide were broken by the editor, not by their author. */
const WRAPPED_WIDTH = 64;
/** Beyond that hardly any editor breaks them: what then opens with a capital is a line of its own. */
const WIDEST_WRAPPED = 100;
