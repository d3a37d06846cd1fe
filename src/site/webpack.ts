import { resolve, sep } from "node:path";
import type { GatsbyNode } from "gatsby";
import { contentDir } from "../content/content-dir";
import { findLogs } from "../content/find-logs";

/** What is used of webpack's configuration. */
interface WebpackConfig {
  devtool?: string | false;
  optimization?: {
    minimizer?: object[];
    splitChunks?: { cacheGroups?: { styles?: { test: unknown } } };
  };
}

/** What lies here itself is every page's; what lies in its folders, of the pages whose components import it. */
const siteStyles = resolve("src/styles") + sep;

/**
 * Lets components of `.mdx` logs outside of the project's folder (`TIL_CONTENT`) find React here, and
 * keeps their styles on their own pages: Gatsby would put all styles into one sheet for every page.
 * No time goes into scripts that no page loads.
 */
export const onCreateWebpackConfig: GatsbyNode["onCreateWebpackConfig"] = (args) => {
  const { actions, getConfig } = args;
  actions.setWebpackConfig({ resolve: { modules: ["node_modules", resolve("node_modules")] } });
  const config = getConfig() as WebpackConfig;
  separateStyles(config);
  if (args.stage === "build-html" || args.stage === "build-javascript") config.devtool = false;
  if (args.stage === "build-javascript" && !hasInteractiveLogs()) leaveScriptsAsTheyAre(config);
  actions.replaceWebpackConfig(config);
};

function separateStyles({ optimization }: WebpackConfig): void {
  const styles = optimization?.splitChunks?.cacheGroups?.styles;
  if (!styles) return;
  styles.test = (module: { type?: string; identifier(): string }) => {
    const name = module.identifier();
    const inStyles = name.split(siteStyles)[1];
    return /^css\//.test(module.type ?? "") && inStyles !== undefined && !inStyles.includes(sep);
  };
}

function hasInteractiveLogs(): boolean {
  return findLogs(contentDir()).paths.some((path) => path.endsWith(".mdx"));
}

/** Styles are still made small: they stand in every page. */
function leaveScriptsAsTheyAre({ optimization }: WebpackConfig): void {
  if (!optimization?.minimizer) return;
  optimization.minimizer = optimization.minimizer.filter(
    (minimizer) => minimizer.constructor.name !== "TerserPlugin",
  );
}
