import { availableParallelism } from "node:os";

/**
 * Says how many workers Gatsby starts, as a number of cores, of which it keeps one for its main process: a worker for
 * each core, since that process waits while pages are rendered. For few pages there is one alone: each takes seconds
 * to start, in which these are made.
 */
export function chooseWorkers(forFewPages: boolean): void {
  const workers = forFewPages ? 1 : availableParallelism();
  process.env.GATSBY_CPU_COUNT ??= String(workers + 1);
}

/**
 * Lets Gatsby query pages in its main process: no page has a query, which is soon answered, and after queries in
 * workers it would start these anew, and wait. It asks for the number of cores when it begins to query.
 */
export function queryWithoutWorkers(): void {
  if (process.env.NODE_ENV === "production") process.env.GATSBY_CPU_COUNT = "1";
}
