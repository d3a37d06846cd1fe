import type { Task } from "./entry";
import type { Line } from "./line";
import { labelKey } from "./phrases";
import { taskOf } from "./task";

/** The tasks of a table: one in each row. */
export function tableTasks(lines: Line[]): Task[] {
  const rows = lines
    .filter(({ kind }) => kind === "table")
    .map((line) => ({ line, cells: cellsOf(line) }));
  const [head, , ...body] = rows;
  if (!head) return [];
  const column = taskColumn(
    head.cells,
    body.map(({ cells }) => cells),
  );
  return body.map(({ line, cells }) => {
    const box = cells.map(boxOf).find((mark) => mark !== null) ?? null;
    return taskOf({ ...line, text: cells[column] ?? "", box });
  });
}

function cellsOf({ text }: Line): string[] {
  const inner = text.replace(/^\|/, "").replace(/\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

const TASK_HEADS =
  /할일|일정|내용|과제|작업|업무|항목|계획|목표|task|todo|what|item|plan|goal|やること|タスク|内容|予定|任务|事项|计划/;

/** The column that says what is to do: by its head, else the first that is written in words. */
function taskColumn(head: string[], body: string[][]): number {
  const named = head.findIndex((cell) => TASK_HEADS.test(labelKey(cell)));
  if (named >= 0) return named;
  const words = head.findIndex((_, i) => body.some((cells) => /\p{L}{2}/u.test(cells[i] ?? "")));
  return Math.max(words, 0);
}

function boxOf(cell: string): string | null {
  const mark = /^(?:\[([ xX>-]?)\]|(✅|☑️?|✔️?|완료|done|済|完了)|(⬜|☐|❌|🔲))$/iu.exec(cell);
  if (!mark) return null;
  return mark[2] ? "x" : mark[3] ? " " : mark[1] || " ";
}
