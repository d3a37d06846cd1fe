import { existsSync } from "node:fs";
import { resolve, sep } from "node:path";
import type { GatsbyNode } from "gatsby";
import { hasInteractiveLogs } from "./interactive-logs";

/** What is used of webpack's configuration. */
interface WebpackConfig {
  devtool?: string | false;
  cache?: { buildDependencies?: Record<string, string[]> };
  plugins?: WebpackPlugin[];
  optimization?: {
    minimizer?: object[];
    splitChunks?: { cacheGroups?: { styles?: { test: unknown } } };
  };
}

/** What is used of a plugin, of the compiler that it is given, and of what that has made. */
interface WebpackPlugin {
  apply(compiler: Compiler): void;
}

interface Compiler {
  hooks: { done: Hook<Made>; thisCompilation: Hook<Compilation> };
}

interface Hook<Told> {
  tap(name: string, act: (told: Told) => void): void;
}

interface Made {
  compilation: { buildDependencies: { clear(): void } };
}

interface Compilation {
  hooks: { beforeHash: Hook<void> };
  children: unknown[];
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
  trustInstalledPackages(config);
  hashWhatIsMade(config);
  if (args.stage === "build-html" || args.stage === "build-javascript") config.devtool = false;
  if (args.stage === "build-javascript" && !hasInteractiveLogs()) leaveScriptsAsTheyAre(config);
  actions.replaceWebpackConfig(config);
};

/**
 * To know when what it keeps is stale, webpack would look at the thousands of files that it, Gatsby and the plugins
 * are made of, for each bundle of a cold build, which takes seconds: npm's own list of what is installed says the same.
 */
function trustInstalledPackages({ cache, plugins }: WebpackConfig): void {
  const installed = resolve("node_modules/.package-lock.json");
  if (!cache || !existsSync(installed)) return;
  const config = [installed, resolve("src/site/webpack.ts")];
  cache.buildDependencies = { config, defaultWebpack: [] };
  plugins?.push({
    apply: ({ hooks }) =>
      // The loaders of its modules, with all that they load, are added by each build.
      hooks.done.tap("naeil", ({ compilation }) => compilation.buildDependencies.clear()),
  });
}

/**
 * The hash of a bundle covers how its styles were compiled, too, which a build with a cache doesn't do again: so
 * the second build would look through all pages for scripts that are the same.
 */
function hashWhatIsMade({ plugins }: WebpackConfig): void {
  plugins?.push({
    apply: ({ hooks }) =>
      hooks.thisCompilation.tap("naeil", (compilation) =>
        compilation.hooks.beforeHash.tap("naeil", () => {
          compilation.children = [];
        }),
      ),
  });
}

function separateStyles({ optimization }: WebpackConfig): void {
  const styles = optimization?.splitChunks?.cacheGroups?.styles;
  if (!styles) return;
  styles.test = (module: { type?: string; identifier(): string }) => {
    const name = module.identifier();
    const inStyles = name.split(siteStyles)[1];
    return /^css\//.test(module.type ?? "") && inStyles !== undefined && !inStyles.includes(sep);
  };
}

/** Styles are still made small: they stand in every page. */
function leaveScriptsAsTheyAre({ optimization }: WebpackConfig): void {
  if (!optimization?.minimizer) return;
  optimization.minimizer = optimization.minimizer.filter(
    (minimizer) => minimizer.constructor.name !== "TerserPlugin",
  );
}
