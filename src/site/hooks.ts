export { onPreInit } from "./check-folder";
export { onPostBootstrap } from "./few-queries";
export { onPreBootstrap } from "./interactive-logs";
export { createPages, createPagesStatefully } from "./pages";
export { onPostBuild } from "./post-build";
export { createSchemaCustomization } from "./schema";
export { sourceNodes } from "./source";
export { onCreateWebpackConfig } from "./webpack";
