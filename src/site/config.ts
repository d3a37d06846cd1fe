import type { GatsbyConfig } from "gatsby";
import { contentDir } from "../content/content-dir";
import { ignoredIn } from "../content/left-out";
import { pathPrefix, readSettings } from "../content/settings";
import { growHeapBy } from "./heap";
import { mdxOptions } from "./mdx/options";

// A build of ten thousand logs stays below a gigabyte.
growHeapBy(30);

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
