import type { GatsbySSR } from "gatsby";
import { siteHead } from "./src/components/site-head";

export { onPreRenderHTML, replaceRenderer } from "./src/site/static-pages";

export const onRenderBody: GatsbySSR["onRenderBody"] = ({ setHeadComponents }) =>
  setHeadComponents(siteHead);
