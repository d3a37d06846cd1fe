import { parseShard, type Shard } from "../../seed/shard";
import { checkOptions } from "./check-options";
import { readInteger, readRows, readShare } from "./read-count";
import type { ProgressStyle } from "./show-progress";

/** The options of `til seed`, as they were typed. */
export interface SeedOptions {
  rows?: string;
  to?: string;
  table?: string;
  seed?: string;
  shard?: string;
  fresh?: true;
  append?: true;
  /** False for `--no-header`. */
  header: boolean;
  format?: "csv" | "ndjson";
  quiet?: true;
  progress?: Exclude<ProgressStyle, "none">;
  explain?: true;
  dryRun?: true;
  authors?: string;
  days?: string;
  messy?: string;
  until?: string;
  chunk?: string;
  connections?: string;
}

/** What is to be done, read and checked; what was not said is undefined. */
export interface SeedPlan {
  /** A built-in dataset or a file; undefined where an existing table is to be filled. */
  dataset: string | undefined;
  /** The input is stdin. */
  pipe: boolean;
  table: string | undefined;
  to: string;
  rows: number | undefined;
  seed: number;
  shard: Shard;
  chunk: number | undefined;
  connections: number | undefined;
  shape: { authors?: number; days?: number; messy?: number; until?: string };
  options: SeedOptions;
}

/** SQLite needs no server, so there is always somewhere to go. */
const defaultTarget = "sqlite:til.db";

/** Reads what was typed after `til seed`, and ends the command where it makes no sense. */
export function readPlan(dataset: string | undefined, options: SeedOptions): SeedPlan {
  const pipe = dataset === "-";
  checkOptions(dataset, options);
  const { rows, seed, shard, chunk, connections, authors, days, messy, until } = options;
  return {
    dataset: pipe ? undefined : dataset,
    pipe,
    table: options.table,
    to: options.to ?? defaultTarget,
    rows: rows === undefined ? undefined : readRows(rows),
    seed: seed === undefined ? 1 : readInteger("--seed", seed, 0, Number.MAX_SAFE_INTEGER),
    shard: parseShard(shard ?? "1/1"),
    chunk: chunk === undefined ? undefined : readInteger("--chunk", chunk, 1, 10_000_000),
    connections:
      connections === undefined ? undefined : readInteger("--connections", connections, 1, 64),
    shape: {
      ...(authors !== undefined && { authors: readInteger("--authors", authors, 1, 10_000) }),
      ...(days !== undefined && { days: readInteger("--days", days, 1, 36_525) }),
      ...(messy !== undefined && { messy: readShare("--messy", messy) }),
      ...(until !== undefined && { until }),
    },
    options,
  };
}
