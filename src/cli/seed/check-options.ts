import { CommandError } from "../command-error";
import type { SeedOptions } from "./seed-options";

/** Ends the command where its words contradict each other, or one would be passed over in silence. */
export function checkOptions(dataset: string | undefined, options: SeedOptions): void {
  const { table } = options;
  if (dataset === undefined && table === undefined)
    throw wrongUse(
      "say what to seed: a dataset (user-log, team, logs), a file, `-` for a pipe, or --table NAME",
    );
  if (dataset === "-" && table === undefined)
    throw wrongUse("rows from a pipe need a table: say --table NAME");
  if (dataset !== undefined && dataset !== "-" && table !== undefined)
    throw wrongUse(
      `the dataset “${dataset}” names its tables itself: leave out --table, or the dataset`,
    );
  if (options.fresh && options.append) throw wrongUse("--fresh and --append exclude each other");
  for (const [option, why] of Object.entries(meaningless(dataset))) {
    if (isGiven(options, option)) throw wrongUse(`${why}: leave out --${option}`);
  }
}

/** The options that mean nothing for a folder of logs, which is no table. */
export function checkFolderOptions(options: SeedOptions): void {
  const files =
    "files that are there as they should be are left, and others are never written over";
  const whole = "a folder of logs is written as a whole";
  for (const [option, why] of [
    ["fresh", files],
    ["append", files],
    ["shard", whole],
  ] as const) {
    if (isGiven(options, option)) throw wrongUse(`${why}: leave out --${option}`);
  }
}

/** What a dataset can't be told, and why. */
function meaningless(dataset: string | undefined): Partial<Record<keyof SeedOptions, string>> {
  const shape = dataset === "team" ? {} : onlyTeam;
  switch (dataset) {
    case undefined:
      return {
        ...shape,
        ...noInput,
        until: "the days in an existing table have no last one",
        shard: "the rows of an existing table go on after its keys and can't be split",
      };
    case "-":
      return {
        ...shape,
        rows: "a pipe ends by itself",
        shard: "a pipe can't be split",
        seed: "the rows of a pipe are not made by chance",
        until: "the rows of a pipe are not made by chance",
      };
    case "team":
      return { ...noInput, rows: "how many rows team has is said by --authors and --days" };
    case "logs":
      return {
        ...shape,
        ...noInput,
        rows: "the logs are as many as there are",
        seed: "the logs are not made by chance",
        until: "the logs are as many as there are",
      };
    default:
      return { ...shape, ...noInput };
  }
}

const onlyTeam = {
  authors: "only the dataset team has authors",
  days: "only the dataset team has days",
  messy: "only the dataset team has messy logs",
};
const noInput = { format: "only rows from a pipe have a format" };

function isGiven(options: SeedOptions, option: string): boolean {
  return options[option as keyof SeedOptions] !== undefined;
}

function wrongUse(sentence: string): CommandError {
  return new CommandError(sentence, 2);
}
