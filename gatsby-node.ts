export { onPreInit } from "./src/site/check-folder";
export { createPages } from "./src/site/pages";
export { onPostBuild } from "./src/site/post-build";
export { createSchemaCustomization } from "./src/site/schema";
export { sourceNodes } from "./src/site/source";
export { onCreateWebpackConfig } from "./src/site/webpack";
