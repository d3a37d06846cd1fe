import { visit } from "unist-util-visit";
import { element, type HastNode } from "./hast";

/** A rehype plugin: what stands behind a checkbox is its label, as `src/markdown` has it. */
export function rehypeTaskItems() {
  return (tree: HastNode) => {
    visit(tree as never, "element", (node: HastNode) => {
      const at = node.children?.findIndex(isCheckbox) ?? -1;
      if (!node.children || at < 0 || node.tagName === "label") return;
      const rest = node.children.slice(at);
      const length = rest.findIndex(({ tagName = "" }) => /^(ul|ol|p|pre|div)$/.test(tagName));
      const own = rest.slice(0, length < 0 ? rest.length : length);
      node.children.splice(at, own.length, element("label", {}, own));
    });
  };
}

function isCheckbox({ tagName, properties }: HastNode): boolean {
  return tagName === "input" && properties?.type === "checkbox";
}
