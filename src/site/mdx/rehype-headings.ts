import { visit } from "unist-util-visit";
import { createSlugger } from "../../markdown/heading-slug";
import { element, type HastNode, textOf } from "./hast";

/** A rehype plugin: gives each heading its id and its anchor, as `src/markdown` does. */
export function rehypeHeadings() {
  return (tree: HastNode) => {
    const slugger = createSlugger();
    visit(
      tree as never,
      "element",
      (node: HastNode, index: number | undefined, parent?: HastNode) => {
        if (!/^h[1-6]$/.test(node.tagName ?? "") || index === undefined || !parent?.children)
          return;
        const id = slugger(textOf(node).trim());
        const anchor = { className: ["anchor"], href: `#${id}`, ariaLabelledBy: [id] };
        const heading = { ...node, properties: { ...node.properties, id } };
        const children = [heading, element("a", anchor, [])];
        parent.children[index] = element("div", { className: ["heading"] }, children);
        return index + 1;
      },
    );
  };
}
