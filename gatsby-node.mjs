import { loadTypeScript } from "./bin/load-typescript.mjs";

export const {
  createPages,
  createPagesStatefully,
  createSchemaCustomization,
  onCreateWebpackConfig,
  onPostBootstrap,
  onPostBuild,
  onPreBootstrap,
  onPreInit,
  sourceNodes,
} = await loadTypeScript("src/site/hooks.ts");
