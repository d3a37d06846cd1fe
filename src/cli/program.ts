import { Command, Option } from "commander";
import { version } from "../../package.json";
import type { CheckOptions } from "./commands/check";
import type { IndexOptions } from "./commands/index";
import type { NewOptions } from "./commands/new";
import type { SearchOptions } from "./commands/search";
import { messageFormats } from "./format-message";
import { declareSeed } from "./seed/declare-seed";

/** What a command calls when it has run, with its exit code. */
export type Done = (exitCode: number) => void;

/** All that can be typed: the commands with their options and their help. Each is loaded when it is asked for. */
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
  declareSearch(til, done);
  declareIndex(til, done);
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
    .action(async (options: NewOptions) => {
      const { newLog } = await import("./commands/new");
      done(await newLog(options));
    });
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
    .action(async (files: string[], options: CheckOptions) => {
      const { check } = await import("./commands/check");
      done(await check(files, options));
    });
}

function declareInspect(til: Command, done: Done): void {
  til
    .command("inspect")
    .summary("print what is read from logs, as JSON")
    .description("Prints what is read from each file: a line of JSON for each entry.")
    .argument("<file...>", "logs, inside or outside of the content folder")
    .showHelpAfterError("`til inspect --help` shows how it is used.")
    .addHelpText("after", inspectHelp)
    .action(async (files: string[]) => {
      const { inspect } = await import("./commands/inspect");
      done(await inspect(files));
    });
}

function declareSearch(til: Command, done: Done): void {
  til
    .command("search")
    .summary("find logs by words, tags, author and time")
    .description("Prints the logs that a query finds, the best first.")
    .argument("[query...]", "words, and #tags, author:<id>, from:<day>, to:<day> among them")
    .option("--tag <tag>", "only logs with this tag; of several, with all", collect)
    .option("--author <id>", "only logs by this author, by id or name")
    .option("--since <day>", "only logs from this day on: YYYY-MM-DD, YYYY-MM or YYYY")
    .option("--until <day>", "only logs up to this day")
    .addOption(
      new Option("--sort <order>", "what comes first")
        .choices(["relevance", "date"])
        .default("relevance"),
    )
    .option("--limit <n>", "how many logs are printed, or all", "10")
    .option("--json", "print each log as a line of JSON: url, date, title, score, why")
    .option("--index <dir>", "read an index that `til index` wrote, instead of the content folder")
    .showHelpAfterError("`til search --help` shows how it is used.")
    .addHelpText("after", searchHelp)
    .action(async (words: string[], options: SearchOptions) => {
      const { searchLogs } = await import("./commands/search");
      done(await searchLogs(words, options));
    });
}

function declareIndex(til: Command, done: Done): void {
  til
    .command("index")
    .summary("write the search index alone")
    .description("Writes the search index of the content folder, without drafts.")
    .requiredOption(
      "--out <dir>",
      "where to; an index there is replaced, other files are left alone",
    )
    .showHelpAfterError("`til index --help` shows how it is used.")
    .addHelpText("after", indexHelp)
    .action(async (options: IndexOptions) => {
      const { writeIndex } = await import("./commands/index");
      done(await writeIndex(options));
    });
}

function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}

/** Commander's words as the sentences that all errors are told in. */
function plain(text: string): string {
  return text.replace(/^error: /, "").replace(/\n\(Did you mean (.*)\?\)/, ". Did you mean $1?");
}

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

const searchHelp = `
Examples:
  til search 환경 변수
  til search "도커 배포" --tag docker --author minseo --since 2025-10
  til search "#docker from:2025-10" --sort date --limit all --json

Exit code: 1 where a tag or an author is unknown, or the index can't be read.`;

const indexHelp = `
Examples:
  til index --out search-index
  til search --index search-index 도커

Exit code: 1 where the folder holds files that \`til\` did not write.`;
