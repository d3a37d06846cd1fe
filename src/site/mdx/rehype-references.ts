import { visit } from "unist-util-visit";
import { relativePath } from "../../log/relative-path";
import type { HastNode } from "./hast";

/** An `<img>` or `<a>` written as JSX. */
interface JsxElement extends HastNode {
  name?: string | null;
  attributes?: { type: string; name: string; value?: unknown }[];
}

const referring: Record<string, string> = { a: "href", img: "src" };

/**
 * A rehype plugin: marks each image and link to a file beside the log with the path that its address
 * means, under which the page looks it up, and makes `<img>` and `<a>` in JSX elements like those that
 * Markdown makes.
 */
export function rehypeReferences() {
  return (tree: HastNode) => {
    visit(tree as never, (node: JsxElement) => {
      if (isPlainJsx(node)) becomeElement(node);
      const attribute = node.type === "element" ? referring[node.tagName ?? ""] : undefined;
      const address = attribute && node.properties?.[attribute];
      if (typeof address !== "string") return;
      const path = relativePath(address);
      if (path !== null) node.properties = { ...node.properties, dataPath: path };
    });
  };
}

/** Whether all attributes are plain strings: an expression stays what it is. */
function isPlainJsx({ type, name, attributes = [] }: JsxElement): boolean {
  return (
    /^mdxJsx(Flow|Text)Element$/.test(type) &&
    (name ?? "") in referring &&
    attributes.every((one) => one.type === "mdxJsxAttribute" && typeof one.value === "string")
  );
}

function becomeElement(node: JsxElement): void {
  const properties = (node.attributes ?? []).map(({ name, value }) => [name, value]);
  node.type = "element";
  node.tagName = node.name ?? "";
  node.properties = Object.fromEntries(properties);
  delete node.attributes;
  // MDX marks JSX that an author wrote, and gives it no components.
  delete node.data;
}
