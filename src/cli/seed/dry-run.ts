import type { RowSource } from "../../seed/batch";
import type { Cell } from "../../seed/table";
import { print } from "../render";
import { drawRows } from "./draw-rows";
import { rowsText } from "./figures";

const shownRows = 5;

/** Prints the first rows of each table, as they would be written. */
export async function dryRun(sources: readonly RowSource[]): Promise<0> {
  for (const [index, source] of sources.entries()) {
    const { table, rows } = source;
    const title =
      rows === null ? `${table.name}, from the pipe` : `${table.name}: ${rowsText(rows)}`;
    await print(`${index === 0 ? "" : "\n"}${title}`);
    await print(drawRows(table, await firstRows(source, shownRows)));
  }
  return 0;
}

/** The first rows of a source; fewer where there are fewer. */
export async function firstRows({ batches }: RowSource, count: number): Promise<Cell[][]> {
  const first: Cell[][] = [];
  for await (const batch of batches(new Set())) {
    for (const cells of batch.cells()) {
      if (first.length === count) return first;
      first.push([...cells]);
    }
  }
  return first;
}
