import { resolve } from "node:path";
import type { GatsbyNode } from "gatsby";

/** Lets components of `.mdx` logs outside of the project's folder (`TIL_CONTENT`) find React here. */
export const onCreateWebpackConfig: GatsbyNode["onCreateWebpackConfig"] = ({ actions }) => {
  actions.setWebpackConfig({ resolve: { modules: ["node_modules", resolve("node_modules")] } });
};
