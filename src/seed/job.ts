import { createHash } from "node:crypto";
import type { Shard } from "./shard";
import type { Job } from "./sinks/sink";
import type { Table } from "./table";

/** All that decides which rows a run writes, and how they are cut into chunks. */
export interface Work {
  tables: readonly Table[];
  dataset: string;
  seed: number | string;
  /** Rows of each table; null where only the end of the input tells. */
  rows: readonly (number | null)[];
  options?: unknown;
  /** The version of the generators: other rows, other version. */
  version: string | number;
  chunkRows: number;
  shard: Shard;
}

/** The job that does a work: equal works have equal ids on every machine, so a run finds what an earlier one wrote. */
export function jobOf(work: Work, mode: { fresh: boolean; append: boolean }): Job {
  const { shard, ...whole } = work;
  const family = hash({ ...whole, shards: shard.of });
  return { id: hash({ family, shard: shard.index }), family, ...mode };
}

function hash(value: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(sorted(value)))
    .digest("hex")
    .slice(0, 32);
}

/** The order in which someone wrote an object's keys must not make another job. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
