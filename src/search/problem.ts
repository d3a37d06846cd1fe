/** Why the index can't be read, as data. */
export interface IndexProblem {
  kind: /** A file is not there (any more). */
    | "missing"
    /** A file was cut short, or is no file of an index. */
    | "damaged"
    /** Another version of naeil wrote it. */
    | "other-version"
    /** A browser too old to inflate it. */
    | "unsupported";
  /** The file, below the folder of the index. */
  path: string;
}

/** Ends a search where a file of the index can't be read; `search` gives its problem as data. */
export class IndexError extends Error {
  override name = "IndexError";
  readonly problem: IndexProblem;

  constructor(problem: IndexProblem) {
    super(`the search index can't be read: ${problem.path} (${problem.kind})`);
    this.problem = problem;
  }
}
