import { readLog } from "../../log/read-log";
import { element, type HastNode } from "./hast";

/**
 * A rehype plugin: wraps plan, review and reflection, as `src/markdown` does. The sections are read from
 * the text that is being compiled, whose lines are those of the tree.
 */
export function rehypeSections() {
  return (tree: HastNode, file: { path: string; value: unknown }) => {
    const sections = readLog(String(file.value), file.path)
      .entries.flatMap((entry) => entry.sections)
      .filter((section) => section.kind !== "notes");
    const children: HastNode[] = [];
    let end = 0;
    for (const node of tree.children ?? []) {
      const line = node.position?.start.line ?? 0;
      const begun = sections.find((section) => section.line === line);
      if (begun) {
        const properties = { className: ["log-section"], dataKind: begun.kind };
        children.push(element("section", properties, [node]));
        end = begun.endLine;
      } else if (line <= end) children.at(-1)?.children?.push(node);
      else children.push(node);
    }
    tree.children = children;
  };
}
