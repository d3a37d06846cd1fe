import type { GatsbyNode } from "gatsby";
import { isBuildOfFew } from "./build-of-few";
import { growHeapBy } from "./heap";
import { chooseSlices } from "./interactive-logs";
import { chooseWorkers, queryWithoutWorkers } from "./workers";

export { onPreInit } from "./check-folder";
export { createPages, createPagesStatefully } from "./pages";
export { onPostBuild } from "./post-build";
export { createSchemaCustomization } from "./schema";
export { sourceNodes } from "./source";
export { onCreateWebpackConfig } from "./webpack";

/** The last hook before Gatsby starts its workers. */
export const onPreBootstrap: GatsbyNode["onPreBootstrap"] = ({ store }) => {
  chooseSlices();
  const isOfFew = isBuildOfFew(store);
  chooseWorkers(isOfFew);
  // It holds less than a build of all of many, and is sooner done if it cleans up less often.
  if (isOfFew) growHeapBy(60);
};

/** The last hook before Gatsby queries. */
export const onPostBootstrap: GatsbyNode["onPostBootstrap"] = () => queryWithoutWorkers();
