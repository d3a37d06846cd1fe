import { parseCalendarDate } from "../../log/calendar-date";
import type { Dataset } from "../dataset";
import { SeedError } from "../seed-error";
import { userLog } from "./user-log";

/** What can be said about a built-in dataset, with what counts where nothing is said. */
export interface DatasetOptions {
  /** The last day, `YYYY-MM-DD`. Never today by itself: the same command is to give the same rows tomorrow. */
  until?: string;
}

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
    make: ({ until }) => userLog({ until: lastDay(until) }),
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

function lastDay(until = "2025-12-31"): string {
  if (parseCalendarDate(until)) return until;
  throw new SeedError(`the last day is “${until}”: expected one such as 2025-12-31`, 2);
}
