import { contentDir, missingFolder } from "../content/content-dir";
import { CommandError } from "./command-error";

/** Ends the command where there is no folder of logs. */
export function checkFolder(dir: string): void {
  const problem = missingFolder(dir);
  if (problem !== undefined) throw new CommandError(problem, 1);
}

/** The same for a command that can do without, but not with one that was named and is not there. */
export function checkNamedFolder(): void {
  if (process.env.TIL_CONTENT) checkFolder(contentDir());
}
