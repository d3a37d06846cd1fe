import { sharedStart } from "./sorted-letters";

/** Cuts a sorted list into runs of about the same size. */
export function intoShards<T>(
  items: readonly T[],
  sizeOf: (item: T, before: T | undefined) => number,
  largest: number,
): T[][] {
  const shards: T[][] = [];
  let shard: T[] = [];
  let size = 0;
  for (const item of items) {
    const more = sizeOf(item, shard.at(-1));
    if (shard.length > 0 && size + more > largest) {
      shards.push(shard);
      shard = [];
      size = 0;
    }
    shard.push(item);
    size += more;
  }
  if (shard.length > 0) shards.push(shard);
  return shards;
}

/** For each shard where it begins: as much of its first word as tells it from the last word of the one before. */
export function firstWords(shards: readonly (readonly string[])[]): string[] {
  return shards.map((words, i) => {
    const first = words[0] ?? "";
    const before = shards[i - 1]?.at(-1);
    return before === undefined ? "" : first.slice(0, sharedStart(before, first) + 1);
  });
}

/** The shard in which a word stands, if it stands anywhere. */
export function shardOf(firsts: readonly string[], word: string): number {
  let low = 0;
  let high = firsts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? "") <= word) low = middle;
    else high = middle;
  }
  return low;
}
