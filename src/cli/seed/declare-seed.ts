import { type Command, Option } from "commander";
import type { Done } from "../program";
import type { SeedOptions } from "./seed-options";

/** What can be typed after `til seed`: its options and its help. */
export function declareSeed(til: Command, done: Done): void {
  til
    .command("seed")
    .summary("make rows and write them to a database, a file or a folder")
    .description(
      "Makes the rows of a dataset and writes them, each exactly once: the same command goes on where " +
        "an earlier run was stopped. Datasets: user-log, team, logs, a file of your own, or `-` for CSV " +
        "or NDJSON from a pipe.",
    )
    .argument("[dataset]", "what to seed; without it, --table NAME is filled as its columns are")
    .option("--to <target>", "where to: see below (default: sqlite:til.db)")
    .option("--rows <n>", "how many rows: 1000000, 1_000_000, 1e6 or 1m (default: the dataset's)")
    .option("--table <name>", "the table for rows from a pipe, or an existing table to fill")
    .option("--seed <n>", "another seed gives other rows (default: 1)")
    .option("--shard <i/n>", "only the i-th of n parts, which may be written at the same time")
    .option("--fresh", "start over: rows that an earlier run wrote are removed first")
    .option("--append", "add to a table that holds rows of other origin")
    .option("--no-header", "CSV without the line that names the columns, written or read")
    .addOption(
      new Option("--format <format>", "what a pipe holds (default: as it looks)").choices(
        pipeFormats,
      ),
    )
    .option("--until <day>", "the last day in the rows: YYYY-MM-DD")
    .option("--authors <n>", "authors of `team`")
    .option("--days <n>", "days of `team`")
    .option("--messy <share>", "share of messy logs of `team`: 0 to 1")
    .option("--chunk <n>", "rows that are written together or not at all")
    .option("--connections <n>", "connections to the database")
    .option("--explain", "say what would be created and how, and write nothing")
    .option("--dry-run", "show the first rows, and write nothing")
    .addOption(new Option("--progress <style>", "how progress is told").choices(progressStyles))
    .option("--quiet", "no progress; problems are still told")
    .showHelpAfterError("`til seed --help` shows how it is used.")
    .addHelpText("after", seedHelp)
    .action(async (dataset: string | undefined, options: SeedOptions) => {
      const { seed } = await import("../commands/seed");
      done(await seed(dataset, options));
    });
}

const pipeFormats = ["csv", "ndjson"];
const progressStyles = ["bar", "plain", "json"];

const seedHelp = `
Targets:
  mysql, mariadb, postgres   settings as the official images name them (MYSQL_HOST, MYSQL_USER,
                             MYSQL_PASSWORD, MYSQL_PASSWORD_FILE, …, PGHOST, …), also from .env
  mysql://user@host/name     a URL; env:NAME takes it from a variable, so no password is typed
  sqlite:FILE                no server needed
  csv:FILE, ndjson:FILE, -   files; - is CSV to stdout
  FOLDER                     logs as Markdown (team)

Examples:
  til seed user-log --rows 1e6 --to mysql
  til seed team --authors 8 --days 365 --to demo-logs
  til seed logs --to sqlite:til.db
  til seed orders.ts --rows 10m --shard 3/16 --to env:DATABASE_URL
  til seed --table users --rows 1e5 --to postgres
  gzip -dc events.csv.gz | til seed - --table events --to postgres

Exit codes: 0 fine, 1 a problem, 2 wrong use, 130 ended by Ctrl-C: the same command goes on.`;
