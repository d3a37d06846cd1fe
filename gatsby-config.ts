import type { GatsbyConfig } from "gatsby";
import { contentDir } from "./src/content/content-dir";
import { ignoredIn } from "./src/content/left-out";
import { pathPrefix, readSettings } from "./src/content/settings";
import { mdxOptions } from "./src/site/mdx/options";

const content = contentDir();
const { site } = readSettings(content);

const config: GatsbyConfig = {
  pathPrefix: pathPrefix(site),
  trailingSlash: "always",
  jsxRuntime: "automatic",
  plugins: [
    {
      resolve: "gatsby-source-filesystem",
      options: { name: "content", path: content, ignore: ignoredIn(content) },
    },
    // What a camera or a download left unfinished is shown as far as it goes.
    { resolve: "gatsby-plugin-sharp", options: { failOn: "none" } },
    { resolve: "gatsby-plugin-mdx", options: { extensions: [".mdx"], mdxOptions } },
  ],
};

export default config;
