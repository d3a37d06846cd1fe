import type { GatsbyNode } from "gatsby";

/** Up to how many pages are queried here, by number: as long as it takes to start the workers again. */
const few = 100;

/**
 * Where an edit has changed a few pages, lets Gatsby query them in its main process: after queries in workers it
 * would start these anew, and wait for them.
 */
export const onPostBootstrap: GatsbyNode["onPostBootstrap"] = ({ store }) => {
  if (process.env.NODE_ENV !== "production") return;
  const { trackedQueries }: { trackedQueries: Map<string, { dirty: number }> } =
    store.getState().queries;
  const changed = [...trackedQueries.values()].filter(({ dirty }) => dirty !== 0);
  // Gatsby asks for the number of cores when it begins to query.
  if (changed.length <= few) process.env.GATSBY_CPU_COUNT = "1";
};
