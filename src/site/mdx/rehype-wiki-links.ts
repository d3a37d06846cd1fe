import { SKIP, visit } from "unist-util-visit";
import { readWikiLink, wikiKey } from "../../log/wiki-link";
import { createSlugger } from "../../markdown/heading-slug";
import { element, type HastNode } from "./hast";

/** A rehype plugin: makes `[[2021-01-28]]` a link that the page looks up, as `src/markdown` does. */
export function rehypeWikiLinks() {
  return (tree: HastNode) => {
    visit(tree as never, (node: HastNode, index: number | undefined, parent?: HastNode) => {
      if (/^(?:a|code|pre)$/.test(node.tagName ?? "")) return SKIP;
      if (node.type !== "text" || index === undefined || !parent?.children) return;
      const parts = withLinks(node.value ?? "");
      if (parts.length === 1) return;
      parent.children.splice(index, 1, ...parts);
      return index + parts.length;
    });
  };
}

function withLinks(text: string): HastNode[] {
  const parts: HastNode[] = [];
  let from = 0;
  let at = text.indexOf("[[");
  while (at >= 0) {
    const link = readWikiLink(text, at);
    if (link) {
      const href = link.heading ? `#${createSlugger()(link.heading)}` : "";
      const shown = link.shown ?? link.target;
      if (at > from) parts.push({ type: "text", value: text.slice(from, at) });
      parts.push(
        element("a", { href, dataPath: wikiKey(link.target) }, [{ type: "text", value: shown }]),
      );
      from = at + link.length;
    }
    at = text.indexOf("[[", at + (link?.length ?? 1));
  }
  if (from < text.length || parts.length === 0)
    parts.push({ type: "text", value: text.slice(from) });
  return parts;
}
