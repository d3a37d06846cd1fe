import type { Generator } from "../generator";
import { permutation } from "../permutation";
import { SeedError } from "../seed-error";
import type { Cell } from "../table";
import { pick } from "./choice";

/** Gives every row another value, in no order that one could see, without remembering any. */
export function unique<T extends Cell>(generator: Generator<T>): Generator<T> {
  const { pool } = generator;
  if (!pool)
    throw new SeedError(
      `a unique column of kind ${generator.type.kind}: expected a generator whose values can be counted`,
    );
  return {
    type: generator.type,
    nullable: false,
    unique: true,
    capacity: pool.size,
    bind: ({ key }) => pick(pool, permutation(key, pool.size)),
  };
}
