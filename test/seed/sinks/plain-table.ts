import type { RowSource } from "../../../src/seed/batch";
import { jobOf } from "../../../src/seed/job";
import type { Shard } from "../../../src/seed/shard";
import { shardRange } from "../../../src/seed/shard";
import type { Job } from "../../../src/seed/sinks/sink";
import type { Cell, Table } from "../../../src/seed/table";
import { cellSource } from "./odd-table";

/** A small table as people have many. */
export const plainTable: Table = {
  name: "visits",
  columns: [
    { name: "id", type: { kind: "integer", bits: 32 }, nullable: false, unique: true },
    { name: "name", type: { kind: "text", length: 40 }, nullable: false, unique: false },
  ],
  primaryKey: ["id"],
  foreignKeys: [],
};

export interface PlainWork {
  rows: number;
  chunkRows: number;
  seed?: number;
  shard?: Shard;
}

export function plainCells(row: number): Cell[] {
  return [row + 1, `이름 ${(row * 7919) % 100003} 😀`];
}

export function plainSource({ rows, chunkRows, shard = whole }: PlainWork): RowSource {
  return cellSource(plainTable, plainCells, shardRange(rows, shard), chunkRows);
}

export function plainJob(work: PlainWork, mode: Partial<Job> = {}): Job {
  const { rows, chunkRows, seed = 1, shard = whole } = work;
  return jobOf(
    { tables: [plainTable], dataset: "plain", seed, rows: [rows], version: 1, chunkRows, shard },
    { fresh: mode.fresh ?? false, append: mode.append ?? false },
  );
}

const whole: Shard = { index: 1, of: 1 };
