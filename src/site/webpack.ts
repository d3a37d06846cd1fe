import { resolve, sep } from "node:path";
import type { GatsbyNode } from "gatsby";

/** What is used of webpack's configuration. */
interface WebpackConfig {
  optimization?: { splitChunks?: { cacheGroups?: { styles?: { test: unknown } } } };
}

/** All styles but those of the search page are every page's. */
const siteStyles = resolve("src/styles") + sep;
const searchStyles = `${siteStyles}search.css`;

/**
 * Lets components of `.mdx` logs outside of the project's folder (`TIL_CONTENT`) find React here, and
 * keeps their styles on their own pages: Gatsby would put all styles into one sheet for every page.
 */
export const onCreateWebpackConfig: GatsbyNode["onCreateWebpackConfig"] = (args) => {
  const { actions, getConfig } = args;
  actions.setWebpackConfig({ resolve: { modules: ["node_modules", resolve("node_modules")] } });
  const config = getConfig() as WebpackConfig;
  const styles = config.optimization?.splitChunks?.cacheGroups?.styles;
  if (!styles) return;
  styles.test = (module: { type?: string; identifier(): string }) => {
    const name = module.identifier();
    const isShared = name.includes(siteStyles) && !name.includes(searchStyles);
    return /^css\//.test(module.type ?? "") && isShared;
  };
  actions.replaceWebpackConfig(config);
};
