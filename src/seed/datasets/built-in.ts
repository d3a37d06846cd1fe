import type { Dataset } from "../dataset";
import { SeedError } from "../seed-error";
import { type DatasetOptions, lastDay } from "./dataset-options";
import { teamDataset } from "./team/team-dataset";
import { teamOptions } from "./team/team-options";
import { userLog } from "./user-log";

/** The dataset of that name, of those that are made by chance: `logs` needs the journal that it shows. */
export function datasetNamed(name: string, options: DatasetOptions = {}): Dataset {
  if (name === "user-log") return userLog({ until: lastDay(options) });
  if (name === "team") return teamDataset(teamOptions(options));
  throw new SeedError(
    `there is no dataset “${name}”: expected one of user-log, team, logs, or a file such as ./orders.ts`,
    2,
  );
}
