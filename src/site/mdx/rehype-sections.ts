import { contentDir } from "../../content/content-dir";
import { readOptionsOf } from "../../content/settings";
import { readLog } from "../../log/read-log";
import { element, type HastNode } from "./hast";

/**
 * A rehype plugin: wraps plan, review and reflection, as `src/markdown` does. The sections are read from
 * the text that is being compiled, whose lines are those of the tree.
 */
export function rehypeSections() {
  const options = readOptionsOf(contentDir());
  return (tree: HastNode, file: { path: string; value: unknown }) => {
    const sections = readLog(String(file.value), file.path, options)
      .entries.flatMap((entry) => entry.sections)
      .filter((section) => section.kind !== "notes");
    const children: HastNode[] = [];
    let open: HastNode[] | undefined;
    let end = 0;
    for (const node of tree.children ?? []) {
      // The blank text between blocks has no place of its own.
      const line = node.position?.start.line ?? 0;
      const begun = sections.find((section) => section.line === line);
      if (begun) {
        const properties = { className: ["log-section"], dataKind: begun.kind };
        open = [node];
        children.push(element("section", properties, open));
        end = begun.endLine;
      } else if (open && (line === 0 || line <= end)) open.push(node);
      else {
        open = undefined;
        children.push(node);
      }
    }
    tree.children = children;
  };
}
