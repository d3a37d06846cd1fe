import { SeedError } from "../../seed-error";
import { type DatasetOptions, lastDay } from "../dataset-options";
import type { TeamOptions } from "./team";
import { mostAuthors } from "./team-author";

/** What was said about a team, after a look at it, with what counts where nothing was. */
export function teamOptions(options: DatasetOptions): TeamOptions {
  const { authors = 8, days = 365, messy = 0.1, languages = ["ko", "en"] } = options;
  if (!(Number.isInteger(authors) && authors >= 1 && authors <= mostAuthors))
    throw new SeedError(`a team of ${authors} authors: expected from 1 to ${mostAuthors}`, 2);
  if (!(Number.isInteger(days) && days >= 1 && days <= MOST_DAYS))
    throw new SeedError(`a team over ${days} days: expected from 1 to ${MOST_DAYS}`, 2);
  if (!(messy >= 0 && messy <= 1))
    throw new SeedError(`a share of ${messy} messy logs: expected a number from 0 to 1`, 2);
  return { authors, days, until: lastDay(options), messy, languages };
}

/** A hundred years. */
const MOST_DAYS = 36_525;
