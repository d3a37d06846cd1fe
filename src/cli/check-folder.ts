import { statSync } from "node:fs";
import { CommandError } from "./command-error";

/** Ends the command where there is no folder of logs: it is never made silently, a typo could be meant. */
export function checkFolder(dir: string): void {
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new CommandError(
    `there is no folder of logs at ${dir}: make it, or set TIL_CONTENT to the one you have`,
    1,
  );
}
