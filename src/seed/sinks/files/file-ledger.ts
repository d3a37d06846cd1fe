import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Job } from "../sink";

/** What is noted beside a file of rows: whose they are and how far they go. */
export interface FileLedger {
  job: string;
  family: string;
  /** Bytes of other origin, before the first row of the job. */
  base: number;
  /** Rows by chunk. */
  chunks: Map<number, number>;
  /** Bytes of the file that are whole chunks; what stands behind them was broken off. */
  end: number;
  done: boolean;
}

/** The ledger's own file, hidden beside the rows. */
export function ledgerFile(file: string): string {
  return join(dirname(file), `.${basename(file)}.naeil`);
}

/** Reads a ledger; a last line that was broken off counts for nothing. */
export function readFileLedger(file: string): FileLedger | undefined {
  let text: string;
  try {
    text = readFileSync(ledgerFile(file), "utf8");
  } catch {
    return undefined;
  }
  const [head = "", ...lines] = text.split("\n").slice(0, -1);
  const [, job, family, base] = /^naeil (\w+) (\w+) (\d+)$/.exec(head) ?? [];
  if (job === undefined || family === undefined) return undefined;
  const ledger: FileLedger = {
    job,
    family,
    base: Number(base),
    chunks: new Map(),
    end: Number(base),
    done: lines.at(-1) === "done",
  };
  for (const line of lines) {
    const [chunk, rows, end] = line.split(" ").map(Number);
    if (rows === undefined || end === undefined) continue;
    ledger.chunks.set(chunk ?? 0, rows);
    ledger.end = end;
  }
  return ledger;
}

/** Begins a ledger anew, in one step: a kill leaves the old one or the new one. */
export function beginFileLedger(file: string, { id, family }: Job, base: number): void {
  const target = ledgerFile(file);
  writeFileSync(`${target}.new`, `naeil ${id} ${family} ${base}\n`);
  renameSync(`${target}.new`, target);
}

export function noteChunk(file: string, chunk: number, rows: number, end: number): void {
  appendFileSync(ledgerFile(file), `${chunk} ${rows} ${end}\n`);
}

export function noteDone(file: string): void {
  appendFileSync(ledgerFile(file), "done\n");
}

export function forgetFile(file: string): void {
  rmSync(ledgerFile(file), { force: true });
}
