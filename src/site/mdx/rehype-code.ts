import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";
import { contentDir } from "../../content/content-dir";
import { readSettings } from "../../content/settings";
import { codeHtml } from "../../markdown/code-block";
import { renderWords } from "../../markdown/words";
import { type HastNode, textOf } from "./hast";

/** A rehype plugin: writes blocks of code as `src/markdown` does, with titles, marks and colours. */
export function rehypeCode() {
  const words = renderWords(readSettings(contentDir()).site.language);
  return (tree: HastNode) => {
    visit(
      tree as never,
      "element",
      (pre: HastNode, index: number | undefined, parent?: HastNode) => {
        const code = pre.tagName === "pre" ? pre.children?.[0] : undefined;
        if (!code || index === undefined || !parent?.children) return;
        const html = codeHtml(textOf(code), infoOf(code), words);
        const [block] = fromHtml(html, { fragment: true }).children as HastNode[];
        if (block) parent.children[index] = block;
        return index + 1;
      },
    );
  };
}

/** What stood behind the three backticks. */
function infoOf({ properties, data }: HastNode): string {
  const classes = properties?.className;
  const names = Array.isArray(classes) ? classes.map(String) : [];
  const prefix = "language-";
  const language = names.find((name) => name.startsWith(prefix))?.slice(prefix.length) ?? "";
  return `${language} ${data?.meta ?? ""}`.trim();
}
