// The bench's plain Gatsby site: every log goes through gatsby-plugin-mdx.
import remarkGfm from "remark-gfm";

export default {
  jsxRuntime: "automatic",
  plugins: [
    { resolve: "gatsby-source-filesystem", options: { name: "logs", path: "logs" } },
    {
      resolve: "gatsby-plugin-mdx",
      options: { extensions: [".md"], mdxOptions: { remarkPlugins: [remarkGfm] } },
    },
  ],
};
