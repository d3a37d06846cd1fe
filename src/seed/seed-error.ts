/** A problem that ends the run and that people can do something about: told without a stack, with exit code 1 or 2. */
export class SeedError extends Error {
  override readonly name = "SeedError";

  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
  }
}
