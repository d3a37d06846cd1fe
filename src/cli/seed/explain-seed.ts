import type { RowFormat } from "../../seed/batch";
import { createStatement } from "../../seed/create-statement";
import type { Sink } from "../../seed/sinks/sink";
import type { Target } from "../../seed/target";
import { print } from "../render";
import { estimateBytes } from "./estimate-bytes";
import { bytesText, rowsText } from "./figures";
import type { SeedWork } from "./seed-work";
import { targetName } from "./target-name";

/** Prints what a run would create, by which path and how much; nothing is written. */
export async function explainSeed(work: SeedWork, target: Target, sink: Sink): Promise<0> {
  await print(`Into ${targetName(target)}:`);
  await print(sink.path);
  for (const source of work.sources) {
    const { table, rows } = source;
    const bytes = await estimateBytes(source, formatOf(target));
    const size = bytes === null ? "" : `, about ${bytesText(bytes)} to send`;
    const count = rows === null ? "as many rows as the pipe gives" : rowsText(rows);
    await print(`\n${table.name}: ${count}${size}`);
    const statement = work.existing ? "It is there already." : createStatement(target, table);
    if (statement !== null) await print(statement);
  }
  return 0;
}

/** The form in which rows go to a target. */
function formatOf({ kind }: Target): RowFormat {
  return kind === "csv" || kind === "ndjson" ? kind : "load";
}
