import remarkGfm from "remark-gfm";
import { rehypeCode } from "./rehype-code";
import { rehypeHeadings } from "./rehype-headings";
import { rehypeReferences } from "./rehype-references";
import { rehypeSections } from "./rehype-sections";
import { rehypeTaskItems } from "./rehype-task-items";
import { rehypeTitle } from "./rehype-title";
import { rehypeWikiLinks } from "./rehype-wiki-links";

/** How `.mdx` logs are compiled: GFM, with code, headings and sections as in every other log. */
export const mdxOptions = {
  remarkPlugins: [remarkGfm],
  rehypePlugins: [
    rehypeReferences,
    rehypeWikiLinks,
    rehypeCode,
    rehypeTaskItems,
    rehypeTitle,
    rehypeSections,
    rehypeHeadings,
  ],
};
