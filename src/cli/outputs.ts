import { fileProblem, type SystemError } from "../content/file-problem";

/**
 * Makes stdout and stderr end the program as people expect: quietly where the reader of a pipe has
 * seen enough (`til inspect … | head`), with a sentence where results can't be written.
 */
export function guardOutputs(): void {
  process.stdout.on("error", (error: SystemError) => {
    if (error.code === "EPIPE") process.exit();
    process.stderr.write(`til: can't write the results: ${fileProblem(error) ?? error.message}\n`);
    process.exit(1);
  });
  // With nobody left to tell, only the exit code can still speak.
  process.stderr.on("error", () => {});
}
