import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compare } from "./seed/measure";
import { type OpenPart, parts } from "./seed/parts";

interface SeedBench {
  /** Numbers of rows, one after the other. */
  rows: readonly number[];
  runs: number;
  /** Parts by name; all of them where none is named. */
  only: readonly string[];
}

/** How long `til seed` takes beside the loaders that the databases bring, given a ready file; by turns. */
export async function benchSeed({ rows, runs, only }: SeedBench): Promise<void> {
  const named = (only.length > 0 ? only : Object.keys(parts)).map((name) => {
    const open = parts[name];
    if (open) return { name, open };
    throw new Error(`no part ${name}: expected some of ${Object.keys(parts).join(", ")}`);
  });
  execFileSync(process.execPath, ["bin/build.mjs"]);
  console.log("| | rows | seconds | ratio | a second | its CPU | memory |");
  console.log("|---|---|---|---|---|---|---|");
  for (const { name, open } of named)
    for (const count of rows) await benchPart(name, open, count, runs);
}

async function benchPart(name: string, open: OpenPart, rows: number, runs: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "naeil-bench-"));
  try {
    const part = await open(folder, rows);
    try {
      const found = await compare(part.ways, runs, folder);
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
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
