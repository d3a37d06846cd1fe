import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";
import { highlight } from "../../markdown/highlight";
import { type HastNode, textOf } from "./hast";

/** A rehype plugin: colours code with Prism. */
export function rehypeHighlight() {
  return (tree: HastNode) => {
    visit(tree as never, "element", (pre: HastNode) => {
      const code = pre.tagName === "pre" ? pre.children?.[0] : undefined;
      if (!code) return;
      const language = languageOf(code);
      const properties = { ...pre.properties, className: ["code"], tabIndex: 0 };
      pre.properties = language ? { ...properties, dataLanguage: language } : properties;
      if (!language) return;
      const colored = fromHtml(highlight(textOf(code), language), { fragment: true });
      code.children = colored.children as HastNode[];
    });
  };
}

function languageOf(code: HastNode): string | undefined {
  const classes = code.properties?.className;
  const names = Array.isArray(classes) ? classes.map(String) : [];
  return names.find((name) => name.startsWith("language-"))?.slice("language-".length);
}
