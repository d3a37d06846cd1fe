import { SeedError } from "./seed-error";

/** One part of a run that is split among several: `index` counts from 1 to `of`. */
export interface Shard {
  index: number;
  of: number;
}

/** The rows from `start` up to, but not with, `end`. */
export interface RowRange {
  start: number;
  end: number;
}

/** The rows of a table that a shard makes: together the shards make each once, in order. */
export function shardRange(rows: number, { index, of }: Shard): RowRange {
  return { start: cut(rows, index - 1, of), end: cut(rows, index, of) };
}

/** The shard that `3/16` names. */
export function parseShard(text: string): Shard {
  const [, index, of] = /^(\d{1,9})\/(\d{1,9})$/.exec(text.trim()) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  if (shard.index >= 1 && shard.index <= shard.of) return shard;
  throw new SeedError(
    `the shard is “${text}”: expected i/n, where i is from 1 to n, as in 3/16`,
    2,
  );
}

/** Exact also where rows times shards is beyond 2^53. */
function cut(rows: number, part: number, of: number): number {
  return Number((BigInt(rows) * BigInt(part)) / BigInt(of));
}
