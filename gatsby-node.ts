export { onPreInit } from "./src/site/check-folder";
export { createPages } from "./src/site/pages";
export { createSchemaCustomization } from "./src/site/schema";
export { sourceNodes } from "./src/site/source";
export { onCreateWebpackConfig } from "./src/site/webpack";
export { onPostBuild } from "./src/site/withdraw";
