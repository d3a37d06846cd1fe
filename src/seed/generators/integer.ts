import { writeInteger } from "../byte-writer";
import type { ColumnType } from "../column-type";
import type { Generator } from "../generator";
import { SeedError } from "../seed-error";
import { choice } from "./choice";

/** Whole numbers from `min` to `max`, both included. The column is as wide as they need. */
export function integer({ min, max }: { min: number; max: number }): Generator<number> {
  if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max) || min > max)
    throw new SeedError(`integers from ${min} to ${max}: expected whole numbers, the lower first`);
  const size = max - min + 1;
  if (!Number.isSafeInteger(size))
    throw new SeedError(`integers from ${min} to ${max}: expected fewer than 2^53 of them`);
  return choice(narrowest(min, max), {
    size,
    at: (index) => min + index,
    write: (out, index) => writeInteger(out, min + index),
  });
}

function narrowest(min: number, max: number): ColumnType {
  const fits = (bits: number) => min >= -(2 ** (bits - 1)) && max < 2 ** (bits - 1);
  const bits = ([8, 16, 32] as const).find(fits) ?? 64;
  return { kind: "integer", bits };
}
