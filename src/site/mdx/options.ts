import remarkGfm from "remark-gfm";
import { rehypeHeadings } from "./rehype-headings";
import { rehypeHighlight } from "./rehype-highlight";
import { rehypeReferences } from "./rehype-references";
import { rehypeSections } from "./rehype-sections";

/** How `.mdx` logs are compiled: GFM, with code, headings and sections as in every other log. */
export const mdxOptions = {
  remarkPlugins: [remarkGfm],
  rehypePlugins: [rehypeReferences, rehypeHighlight, rehypeSections, rehypeHeadings],
};
