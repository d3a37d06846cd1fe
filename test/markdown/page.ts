import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { renderMarkdown } from "../../src/markdown/render-markdown";

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** A log's HTML without sections, for tests that look at Markdown alone. */
export function html(body: string): string {
  return renderMarkdown(body, { bodyLine: 1, sections: [] }).html;
}

/** What a browser makes of a rendered log in a page, read by a parser that follows the standard. */
export function page(rendered: string): { main: Element; isWhole: boolean } {
  const document = parse(
    `<!doctype html><html><head><title>t</title></head><body><main>${rendered}</main><footer>end</footer></body></html>`,
  );
  const body = elements(document).find((element) => element.tagName === "body");
  const children = (body?.childNodes ?? []).filter(
    (node) => text(node).trim() !== "" || node.nodeName === "main",
  );
  const [main, footer] = children;
  const isWhole =
    children.length === 2 &&
    main?.nodeName === "main" &&
    footer !== undefined &&
    text(footer) === "end";
  if (!main) throw new Error("no main");
  return { main: main as Element, isWhole };
}

/** All elements below a node, in order. */
export function elements(node: Node): Element[] {
  const found: Element[] = [];
  const open: Node[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if ("tagName" in next && next !== node) found.push(next);
    if ("childNodes" in next) open.push(...next.childNodes.toReversed());
  }
  return found;
}

/** The text that a reader sees. */
export function text(node: Node): string {
  let result = "";
  const open: Node[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.nodeName === "#text") result += (next as DefaultTreeAdapterTypes.TextNode).value;
    if ("childNodes" in next) open.push(...next.childNodes.toReversed());
  }
  return result;
}

/** Letters and numbers alone, in NFC: what may never be lost. */
export function letters(of: string): string {
  return of.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");
}

/** The first tag that is not closed in its turn, or null: stricter than any browser. */
export function unbalanced(rendered: string): string | null {
  const empty = new Set(["br", "col", "hr", "img", "input", "source", "wbr"]);
  const open: string[] = [];
  for (const [tag, slash, name = ""] of rendered.matchAll(/<(\/?)([a-z][a-z\d]*)[^>]*>/g)) {
    if (empty.has(name)) continue;
    if (slash === "") open.push(name);
    else if (open.pop() !== name) return tag;
  }
  if (/<(?!\/?[a-z])/.test(rendered)) return "a bare <";
  return open.pop() ?? null;
}
