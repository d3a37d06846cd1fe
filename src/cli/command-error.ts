/** What ends a command early: a sentence for the person who typed it, and the exit code. */
export class CommandError extends Error {
  override name = "CommandError";
  readonly exitCode: 1 | 2;

  /** @param exitCode 1 where the world is in the way, 2 where the command was used wrongly */
  constructor(sentence: string, exitCode: 1 | 2) {
    super(sentence);
    this.exitCode = exitCode;
  }
}
