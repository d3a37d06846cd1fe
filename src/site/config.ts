import { setFlagsFromString } from "node:v8";
import type { GatsbyConfig } from "gatsby";
import { contentDir } from "../content/content-dir";
import { ignoredIn } from "../content/left-out";
import { pathPrefix, readSettings } from "../content/settings";
import { mdxOptions } from "./mdx/options";

// V8 lets a heap grow to four times what lives in it before it cleans up; a build is then slowed down by page
// faults more than it would be by cleaning.
setFlagsFromString("--heap-growing-percent=60");

const content = contentDir();
const { site } = readSettings(content);

/** What `gatsby-config.mjs` hands to Gatsby, which takes a file that exports `config` for a page. */
export const siteConfig: GatsbyConfig = {
  pathPrefix: pathPrefix(site),
  trailingSlash: "always",
  jsxRuntime: "automatic",
  plugins: [
    {
      resolve: "gatsby-source-filesystem",
      // Logs are read by src/site/source.ts; these are the files beside them.
      options: {
        name: "content",
        path: content,
        // Most files are logs, and need no second question.
        ignore: [/\.(md|markdown)$/i, ...ignoredIn(content)],
      },
    },
    // What a camera or a download left unfinished is shown as far as it goes.
    { resolve: "gatsby-plugin-sharp", options: { failOn: "none" } },
    { resolve: "gatsby-plugin-mdx", options: { extensions: [".mdx"], mdxOptions } },
  ],
};
