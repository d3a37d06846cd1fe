import { withPrefix } from "gatsby";
import { iconUrl, webManifestUrl } from "../urls";
import { searchKeys } from "./search-keys";
import { themeScript } from "./theme-script";

/** What the head of every page holds alike. Gatsby takes apart what a page's own `Head` renders; this it needn't. */
export const siteHead = [
  <link key="icon" rel="icon" type="image/svg+xml" href={withPrefix("/favicon.svg")} />,
  <link key="touch" rel="apple-touch-icon" href={withPrefix(iconUrl(180))} />,
  <link key="manifest" rel="manifest" href={withPrefix(webManifestUrl)} />,
  <meta key="scheme" name="color-scheme" content="light dark" />,
  <meta key="light" name="theme-color" media="(prefers-color-scheme: light)" content="#fcfbf7" />,
  <meta key="dark" name="theme-color" media="(prefers-color-scheme: dark)" content="#14171d" />,
  // Where a page comes in pieces, its header is not drawn before it is whole: what follows moves what stands there.
  <link key="whole" rel="expect" href="#content" {...{ blocking: "render" }} />,
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a text of our own
  <script key="keys" dangerouslySetInnerHTML={{ __html: themeScript + searchKeys }} />,
];
