import { fromHtml } from "hast-util-from-html";
import remarkGfm from "remark-gfm";
import { visit } from "unist-util-visit";
import { highlight } from "../markdown/highlight";

/** What is used of hast, the HTML tree that MDX compiles. */
interface HastNode {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: HastNode[];
}

/** How `.mdx` logs are compiled: GFM, and code coloured as in every other log. */
export const mdxOptions = { remarkPlugins: [remarkGfm], rehypePlugins: [rehypeHighlight] };

function rehypeHighlight() {
  return (tree: HastNode) => {
    visit(tree as never, "element", (pre: HastNode) => {
      const code = pre.tagName === "pre" ? pre.children?.[0] : undefined;
      const language = code && languageOf(code);
      if (!code || !language) return;
      const text = (code.children ?? []).map((child) => child.value ?? "").join("");
      code.children = fromHtml(highlight(text, language), { fragment: true })
        .children as HastNode[];
      pre.properties = {
        ...pre.properties,
        className: ["code"],
        dataLanguage: language,
        tabIndex: 0,
      };
    });
  };
}

function languageOf(code: HastNode): string | undefined {
  const classes = code.properties?.className;
  const names = Array.isArray(classes) ? classes.map(String) : [];
  return names.find((name) => name.startsWith("language-"))?.slice("language-".length);
}
