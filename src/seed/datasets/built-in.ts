import { contentDir } from "../../content/content-dir";
import type { Dataset } from "../dataset";
import { SeedError } from "../seed-error";
import { type DatasetOptions, lastDay } from "./dataset-options";
import { logsDataset } from "./logs/logs-dataset";
import { readJournal } from "./logs/read-journal";
import { teamDataset } from "./team/team-dataset";
import { teamOptions } from "./team/team-options";
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
  {
    name: "team",
    about: "the logs of a made team: authors, entries, tags, tasks and their threads",
    make: (options) => teamDataset(teamOptions(options)),
  },
  {
    name: "logs",
    about: "the same tables, of the real logs in the content folder",
    make: () => logsDataset(readJournal(contentDir())),
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
