import type { Generator } from "../generator";
import { hashBelow } from "../hash";
import { SeedError } from "../seed-error";
import { choice, pick } from "./choice";
import { textPool } from "./word-pool";

/** One of some values, each as likely as the others; an ENUM column. */
export function oneOf<const T extends string>(values: readonly [T, ...T[]]): Generator<T> {
  const other = values.find(
    (value, index) => typeof value !== "string" || values.indexOf(value) !== index,
  );
  if (values.length === 0 || other !== undefined)
    throw new SeedError(
      `one of ${JSON.stringify(values)}: expected texts, at least one, none twice`,
      2,
    );
  return choice({ kind: "enum", values }, textPool(values));
}

/** One of some values, by weights, which are whole numbers: `weighted({ paid: 90, open: 9, lost: 1 })`. */
export function weighted<const T extends string>(
  weights: Readonly<Record<T, number>>,
): Generator<T> {
  const values = Object.keys(weights) as [T, ...T[]];
  const ends: number[] = [];
  let total = 0;
  for (const value of values) {
    const weight = weights[value];
    if (!Number.isSafeInteger(weight) || weight < 0)
      throw new SeedError(
        `the weight of ${value} is ${weight}: expected a whole number from 0 on`,
        2,
      );
    total += weight;
    ends.push(total);
  }
  if (!(total > 0 && total < 2 ** 32))
    throw new SeedError(`weights of ${total} in all: expected from 1 to 4294967295`, 2);
  const even = oneOf(values);
  const { pool } = even;
  if (!pool) return even;
  const { pool: _, ...generator } = even;
  return {
    ...generator,
    bind: ({ key }) =>
      pick(pool, (row) => {
        const at = hashBelow(key, row, total);
        return ends.findIndex((end) => at < end);
      }),
  };
}
