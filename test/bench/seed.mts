// `npm run bench:seed [-- PART… --rows 1e6,1e7 --runs 3]`: how long `til seed` takes beside the loaders that the databases bring,
// given a ready file. Machines differ and are shared, so what counts is the ratio within one run; medians, by turns.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compare } from "./seed/measure";
import { parts } from "./seed/parts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rows: { type: "string", default: "1e6" }, runs: { type: "string", default: "3" } },
});
const names = positionals.length > 0 ? positionals : Object.keys(parts);

console.log("| | rows | seconds | ratio | a second | its CPU | memory |");
console.log("|---|---|---|---|---|---|---|");
for (const name of names) {
  for (const rows of values.rows.split(",").map(Number)) await bench(name, rows);
}

async function bench(name: string, rows: number): Promise<void> {
  const open = parts[name];
  if (!open) throw new Error(`no part ${name}: expected some of ${Object.keys(parts).join(", ")}`);
  const folder = mkdtempSync(join(tmpdir(), "naeil-bench-"));
  const part = await open(folder, rows);
  try {
    const found = await compare(part.ways, Number(values.runs), folder);
    const base = found[0]?.seconds ?? 1;
    const count = part.count?.() ?? rows;
    for (const [index, { seconds, told }] of found.entries()) {
      const cells = [
        `${name}: ${part.ways[index]?.name}`,
        count.toLocaleString("en"),
        seconds.toFixed(2),
        (seconds / base).toFixed(2),
        Math.round(count / seconds).toLocaleString("en"),
        told ? `${told.cpu.toFixed(2)} s` : "",
        told ? `${Math.round(told.megabytes)} MB` : "",
      ];
      console.log(`| ${cells.join(" | ")} |`);
    }
  } finally {
    await part.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
