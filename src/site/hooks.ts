export { onPreInit } from "./check-folder";
export { createPages } from "./pages";
export { createSchemaCustomization } from "./schema";
export { sourceNodes } from "./source";
export { onCreateWebpackConfig } from "./webpack";
export { onPostBuild } from "./withdraw";
