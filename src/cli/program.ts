import { Command, Option } from "commander";
import { version } from "../../package.json";
import { type CheckOptions, check } from "./commands/check";
import { inspect } from "./commands/inspect";
import { type NewOptions, newLog } from "./commands/new";
import { messageFormats } from "./format-message";
import type { SeedOptions } from "./seed/seed-options";

/** What a command calls when it has run, with its exit code. */
type Done = (exitCode: number) => void;

/** All that can be typed: the commands with their options and their help. */
export function declareProgram(done: Done): Command {
  const til = new Command("til")
    .description("Daily logs that remember what you said you would do tomorrow.")
    .version(version, "-v, --version", "print the version")
    .helpOption("-h, --help", "show this help")
    .helpCommand("help [command]", "show how a command is used")
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(`til: ${plain(text)}`) })
    .showHelpAfterError("`til --help` shows what there is.")
    .addHelpText("after", help);
  declareNew(til, done);
  declareCheck(til, done);
  declareInspect(til, done);
  declareSeed(til, done);
  return til;
}

function declareNew(til: Command, done: Done): void {
  til
    .command("new")
    .summary("write today's log from a template and print its path")
    .description(
      "Writes the log of a day from content/templates/ (or a built-in template), never over a file, " +
        "and prints its path.",
    )
    .option("--author <id>", "whose log it is (default: TIL_AUTHOR, else by Git's user.email)")
    .option("--date <day>", "the day: YYYY-MM-DD, today or yesterday (default: today)")
    .option("--title <text>", "its title (default: the template's)")
    .showHelpAfterError("`til new --help` shows how it is used.")
    .addHelpText("after", newHelp)
    .action(async (options: NewOptions) => done(await newLog(options)));
}

function declareCheck(til: Command, done: Done): void {
  til
    .command("check")
    .summary("print what is wrong in logs, with file, line and column")
    .description(
      "Prints the messages of all logs in the content folder, or of the given ones: errors end a " +
        "build, warnings don't.",
    )
    .argument("[file...]", "logs (default: all of the content folder)")
    .addOption(
      new Option("--format <format>", "how messages are printed")
        .choices(messageFormats)
        .default("text"),
    )
    .option("--rules", "say what is checked, and which of it ends a build")
    .option("--explain", "say also what was read as plan, review and reflection, and why not")
    .showHelpAfterError("`til check --help` shows how it is used.")
    .addHelpText("after", checkHelp)
    .action(async (files: string[], options: CheckOptions) => done(await check(files, options)));
}

function declareInspect(til: Command, done: Done): void {
  til
    .command("inspect")
    .summary("print what is read from logs, as JSON")
    .description("Prints what is read from each file: a line of JSON for each entry.")
    .argument("<file...>", "logs, inside or outside of the content folder")
    .showHelpAfterError("`til inspect --help` shows how it is used.")
    .addHelpText("after", inspectHelp)
    .action(async (files: string[]) => done(await inspect(files)));
}

function declareSeed(til: Command, done: Done): void {
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
      // Loaded when it is needed: the other commands start faster without it.
      const { seed } = await import("./commands/seed");
      done(await seed(dataset, options));
    });
}

/** Commander's words as the sentences that all errors are told in. */
function plain(text: string): string {
  return text.replace(/^error: /, "").replace(/\n\(Did you mean (.*)\?\)/, ". Did you mean $1?");
}

const pipeFormats = ["csv", "ndjson"];
const progressStyles = ["bar", "plain", "json"];

const help = `
Settings from the environment:
  TIL_CONTENT  the folder of logs (default: content)
  TIL_AUTHOR   who writes: an id of authors.yaml
  TIL_TODAY    another day as today: YYYY-MM-DD

Exit codes: 0 fine, 1 problems found, 2 wrong use.`;

const newHelp = `
Examples:
  til new
  til new --date yesterday --author minseo
  code "$(til new)"`;

const checkHelp = `
Examples:
  til check
  til check --explain content/minseo/2025/2025-11-14.md
  til check --format github

Exit code: 1 where there is an error.`;

const inspectHelp = `
Examples:
  til inspect content/minseo/2025/2025-11-14.md
  til inspect content/*/2025/*.md | jq .tasks

Exit code: 1 where a file can't be read or holds an error.`;

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
