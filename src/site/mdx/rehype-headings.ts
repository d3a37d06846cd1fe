import { visit } from "unist-util-visit";
import { createSlugger } from "../../markdown/heading-slug";
import { shiftHeading } from "../../markdown/headings";
import { element, type HastNode, textOf } from "./hast";

/** A rehype plugin: gives each heading its id and its anchor, as `src/markdown` does. */
export function rehypeHeadings() {
  return (tree: HastNode) => {
    const slugger = createSlugger();
    const shift = shiftOf(tree);
    visit(
      tree as never,
      "element",
      (node: HastNode, index: number | undefined, parent?: HastNode) => {
        if (!/^h[1-6]$/.test(node.tagName ?? "") || index === undefined || !parent?.children)
          return;
        const id = slugger(textOf(node).trim());
        const anchor = { className: ["anchor"], href: `#${id}`, ariaLabelledBy: [id] };
        const tagName = shiftHeading(node.tagName ?? "", shift);
        const heading = { ...node, tagName, properties: { ...node.properties, id } };
        const children = [heading, element("a", anchor, [])];
        parent.children[index] = element("div", { className: ["heading"] }, children);
        return index + 1;
      },
    );
  };
}

/** The page has the log's title as its one h1: the highest heading of the text is an h2. */
function shiftOf(tree: HastNode): number {
  let highest = 7;
  visit(tree as never, "element", ({ tagName = "" }: HastNode) => {
    if (/^h[1-6]$/.test(tagName)) highest = Math.min(highest, Number(tagName.slice(1)));
  });
  return highest === 7 ? 0 : 2 - highest;
}
