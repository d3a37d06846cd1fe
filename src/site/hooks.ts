import type { GatsbyNode } from "gatsby";
import { chooseSlices } from "./interactive-logs";
import { chooseQueries, chooseWorkers } from "./workers";

export { onPreInit } from "./check-folder";
export { createPages, createPagesStatefully } from "./pages";
export { onPostBuild } from "./post-build";
export { createSchemaCustomization } from "./schema";
export { sourceNodes } from "./source";
export { onCreateWebpackConfig } from "./webpack";

/** The last hook before Gatsby starts its workers. */
export const onPreBootstrap: GatsbyNode["onPreBootstrap"] = ({ store }) => {
  chooseSlices();
  chooseWorkers(store);
};

/** The last hook before Gatsby queries. */
export const onPostBootstrap: GatsbyNode["onPostBootstrap"] = ({ store }) => chooseQueries(store);
