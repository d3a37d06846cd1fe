import { contentDir } from "../../content/content-dir";
import { readOptionsOf } from "../../content/settings";
import { readLog } from "../../log/read-log";
import { type HastNode, textOf } from "./hast";

/** A rehype plugin: takes the title out of a text that begins with it, as `src/markdown` does. */
export function rehypeTitle() {
  const options = readOptionsOf(contentDir());
  return (tree: HastNode, file: { path: string; value: unknown }) => {
    const first = tree.children?.find(isShown);
    if (!first || !/^h[1-6]$/.test(first.tagName ?? "") || !first.children?.every(isWords)) return;
    const [entry] = readLog(String(file.value), file.path, options).entries;
    const line = first.position?.start.line;
    const isPlan = entry?.sections.some(
      (section) => section.line === line && section.kind !== "notes",
    );
    if (isPlan || textOf(first).trim() !== entry?.title) return;
    tree.children = tree.children?.filter((node) => node !== first);
  };
}

/** What a log imports, and the blank text between blocks, are not seen. */
function isShown({ type, value }: HastNode): boolean {
  return type !== "mdxjsEsm" && !(type === "text" && value?.trim() === "");
}

function isWords({ type, tagName = "" }: HastNode): boolean {
  return type === "text" || ["code", "em", "strong", "del"].includes(tagName);
}
