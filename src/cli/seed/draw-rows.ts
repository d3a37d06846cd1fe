import { textWidth } from "../../log/text-width";
import type { Cell, Table } from "../../seed/table";
import { cutToWidth } from "./draw-progress";

/** A column is drawn no wider than this: a text may be a whole page. */
const widest = 40;

/** Rows as a table for people: one line each, numbers to the right. */
export function drawRows(table: Table, rows: readonly (readonly Cell[])[]): string {
  const names = table.columns.map(({ name }) => shown(name));
  const texts = rows.map((cells) => cells.map((cell) => shown(textOf(cell))));
  const widths = names.map((name, index) =>
    Math.max(textWidth(name), ...texts.map((cells) => textWidth(cells[index] ?? ""))),
  );
  const right = table.columns.map(({ type }) => numbers.has(type.kind));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => {
        const space = " ".repeat((widths[index] ?? 0) - textWidth(cell));
        return right[index] ? space + cell : cell + space;
      })
      .join("  ")
      .trimEnd();
  return [line(names), ...texts.map(line)].join("\n");
}

const numbers = new Set(["integer", "decimal", "float"]);

function textOf(cell: Cell): string {
  return cell === null ? "NULL" : String(cell);
}

/** On one line, without what moves a terminal's cursor, and cut where it is long. */
function shown(text: string): string {
  const line = text.replace(/\s+/g, " ").replace(/\p{Cc}/gu, "?");
  return textWidth(line) <= widest ? line : `${cutToWidth(line, widest - 3)}...`;
}
