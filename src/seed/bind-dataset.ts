import type { BoundTable } from "./bound-table";
import type { Dataset, DatasetRequest } from "./dataset";
import { SeedError } from "./seed-error";

/** The tables of a dataset with their rows, after a look at the numbers that someone typed. */
export function bindDataset(dataset: Dataset, request: DatasetRequest): BoundTable[] {
  const { seed, rows } = request;
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new SeedError(`the seed is ${seed}: expected a whole number from 0 to 2^53`, 2);
  if (rows !== undefined && (!Number.isSafeInteger(rows) || rows < 1))
    throw new SeedError(`${rows} rows: expected a whole number from 1 to 2^53`, 2);
  return dataset.bind(request);
}
