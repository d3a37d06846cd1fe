import { CommanderError } from "commander";
import { fileProblem, isSystemError } from "../content/file-problem";
import { shownPath } from "../content/shown-path";
import { SeedError } from "../seed/seed-error";
import { CommandError } from "./command-error";
import { guardOutputs } from "./outputs";
import { declareProgram } from "./program";
import { tell } from "./render";

guardOutputs();
process.exitCode = await til(process.argv);

/** Runs what was typed, and gives the exit code: 0 fine, 1 problems found, 2 wrong use. */
async function til(argv: readonly string[]): Promise<number> {
  let exitCode = 0;
  try {
    await declareProgram((code) => {
      exitCode = code;
    }).parseAsync(argv);
    return exitCode;
  } catch (error) {
    return tellError(error);
  }
}

function tellError(error: unknown): number {
  // Commander has said already what was wrong with the words, or shown the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof CommandError || error instanceof SeedError) {
    tell(`til: ${error.message}`);
    return error.exitCode;
  }
  const problem = fileProblem(error);
  if (problem === undefined) throw error;
  const path = isSystemError(error) && error.path ? `${shownPath(error.path)}: ` : "";
  tell(`til: ${path}${problem}`);
  return 1;
}
