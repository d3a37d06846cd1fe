export { onPreRenderHTML, replaceRenderer } from "./src/site/static-pages";
