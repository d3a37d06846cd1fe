import { visit } from "unist-util-visit";
import { createSlugger } from "../../markdown/heading-slug";
import { element, type HastNode, textOf } from "./hast";

/** A rehype plugin: gives each heading its id and its anchor, as `src/markdown` does. */
export function rehypeHeadings() {
  return (tree: HastNode) => {
    const slugger = createSlugger();
    const lower = lowersHeadings(tree) ? 1 : 0;
    visit(
      tree as never,
      "element",
      (node: HastNode, index: number | undefined, parent?: HastNode) => {
        if (!/^h[1-6]$/.test(node.tagName ?? "") || index === undefined || !parent?.children)
          return;
        const id = slugger(textOf(node).trim());
        const anchor = { className: ["anchor"], href: `#${id}`, ariaLabelledBy: [id] };
        const level = Math.min(6, Number(node.tagName?.slice(1)) + lower);
        const heading = { ...node, tagName: `h${level}`, properties: { ...node.properties, id } };
        const children = [heading, element("a", anchor, [])];
        parent.children[index] = element("div", { className: ["heading"] }, children);
        return index + 1;
      },
    );
  };
}

/** The page has the log's title as its one h1: a body with an h1 of its own moves one level down. */
function lowersHeadings(tree: HastNode): boolean {
  let found = false;
  visit(tree as never, "element", (node: HastNode) => {
    if (node.tagName === "h1") found = true;
  });
  return found;
}
