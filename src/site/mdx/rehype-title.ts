import { contentDir } from "../../content/content-dir";
import { readOptionsOf } from "../../content/settings";
import { readLog } from "../../log/read-log";
import type { HastNode } from "./hast";
import { titleLine } from "./title-line";

/** A rehype plugin: takes the title out of a text that begins with it, as `src/markdown` does. */
export function rehypeTitle() {
  const options = readOptionsOf(contentDir());
  return (tree: HastNode, file: { path: string; value: unknown }) => {
    const [entry] = readLog(String(file.value), file.path, options).entries;
    const line = entry ? titleLine(entry) : null;
    tree.children = tree.children?.filter(
      ({ tagName = "", position }) => position?.start.line !== line || !/^h[1-6]$/.test(tagName),
    );
  };
}
