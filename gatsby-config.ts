import type { GatsbyConfig } from "gatsby";
import { contentDir } from "./src/content/content-dir";
import { pathPrefix, readSettings } from "./src/content/settings";
import { mdxOptions } from "./src/site/mdx/options";

const content = contentDir();
const { site } = readSettings(content);

const config: GatsbyConfig = {
  pathPrefix: pathPrefix(site),
  trailingSlash: "always",
  jsxRuntime: "automatic",
  plugins: [
    { resolve: "gatsby-source-filesystem", options: { name: "content", path: content } },
    "gatsby-plugin-sharp",
    { resolve: "gatsby-plugin-mdx", options: { extensions: [".mdx"], mdxOptions } },
  ],
};

export default config;
