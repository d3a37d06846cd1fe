import { type HashKey, hash, hashBelow, hashFraction } from "./hash";

/** How steep: the value of rank r is drawn in proportion to 1 / r^exponent. Only those that roots and products make exactly. */
export type ZipfExponent = 0.5 | 1 | 1.5 | 2;

/**
 * Ranks from 0 on, the first the most frequent, of up to 2^53, without a table of their weights. Ranks are
 * drawn from buckets that double in width (1, 2–3, 4–7, …), evenly within one, and kept in proportion to how much rarer they are
 * than the bucket's first. No logarithm or power is used, for their last digits differ between machines.
 */
export function zipfRank(
  key: HashKey,
  size: number,
  exponent: ZipfExponent,
): (row: number) => number {
  const buckets = Math.floor(size.toString(2).length);
  const ends = bucketEnds(buckets, exponent);
  const total = ends[buckets - 1] as number;
  return (row) => {
    for (let draw = 0; ; draw += 3) {
      const bucket = bucketAt(ends, hashFraction(key, row, draw) * total);
      const first = 2 ** bucket;
      const rank = first + hashBelow(key, row, first, draw + 1);
      const chance = (hash(key, row, draw + 2) / 2 ** 32) * power(rank / first, exponent);
      if (rank <= size && chance < 1) return rank - 1;
    }
  };
}

/** The weights of the buckets, summed up: the width of each times the weight of its first rank. */
function bucketEnds(buckets: number, exponent: ZipfExponent): Float64Array {
  const ends = new Float64Array(buckets);
  let end = 0;
  for (let bucket = 0; bucket < buckets; bucket++) {
    const first = 2 ** bucket;
    end += first / power(first, exponent);
    ends[bucket] = end;
  }
  return ends;
}

function bucketAt(ends: Float64Array, weight: number): number {
  let bucket = 0;
  while (bucket < ends.length - 1 && weight >= (ends[bucket] as number)) bucket++;
  return bucket;
}

function power(base: number, exponent: ZipfExponent): number {
  if (exponent === 1) return base;
  if (exponent === 2) return base * base;
  return exponent === 0.5 ? Math.sqrt(base) : base * Math.sqrt(base);
}
