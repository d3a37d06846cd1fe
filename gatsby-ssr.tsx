export { onPreRenderHTML } from "./src/site/drop-scripts";
