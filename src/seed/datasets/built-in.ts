import type { Dataset } from "../dataset";
import { SeedError } from "../seed-error";
import { type DatasetOptions, lastDay } from "./dataset-options";
import { userLog } from "./user-log";

export interface BuiltInDataset {
  name: string;
  /** One line for people. */
  about: string;
  make(options: DatasetOptions): Dataset;
}

export const builtInDatasets: readonly BuiltInDataset[] = [
  {
    name: "user-log",
    about: "one table, user_log: nickname, money, last visit within a month",
    make: (options) => userLog({ until: lastDay(options) }),
  },
];

/** The built-in dataset of that name. */
export function datasetNamed(name: string, options: DatasetOptions = {}): Dataset {
  const found = builtInDatasets.find((one) => one.name === name);
  if (found) return found.make(options);
  const names = builtInDatasets.map((one) => one.name).join(", ");
  throw new SeedError(
    `there is no dataset “${name}”: expected one of ${names}, or a file such as ./orders.ts`,
    2,
  );
}
