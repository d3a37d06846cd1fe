/** What the bench draws from: the same for the same seed, on every machine. */
export interface Random {
  /** One of `from`. */
  pick(from: readonly string[]): string;
  /** True in `share` of all cases (0 to 1). */
  chance(share: number): boolean;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
}

/** Makes a source of chance from a seed. */
export function createRandom(seed: number): Random {
  // mulberry32: tiny, and even enough to vary words.
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    chance: (share) => next() < share,
    pick: (from) => from[between(0, from.length - 1)] ?? "",
  };
}
