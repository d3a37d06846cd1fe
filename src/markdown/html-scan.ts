/** A part of an author's own HTML, as it is written. */
export type HtmlPart =
  | { kind: "text"; source: string }
  | { kind: "comment"; source: string }
  | { kind: "open"; source: string; name: string; selfClosing: boolean }
  | { kind: "close"; source: string; name: string };

// CommonMark's own grammar of a tag. What does not match it is text, however it looks.
const ATTRIBUTE = `\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^"'=<>\`\\x00-\\x20]+|'[^']*'|"[^"]*"))?`;
const TAG = new RegExp(
  `<(?:([A-Za-z][A-Za-z0-9-]*)(?:${ATTRIBUTE})*\\s*(/?)|/([A-Za-z][A-Za-z0-9-]*)\\s*)>`,
  "y",
);

/**
 * Cuts HTML into tags, comments and text; the sources of the parts together are the input. Names
 * keep their case: `<T>` is a type, `<BR>` a tag.
 */
export function scanHtml(html: string): HtmlPart[] {
  const parts: HtmlPart[] = [];
  let from = 0;
  let at = html.indexOf("<");
  // Looked up once: a search for each `<!--` that nothing ends would take the square of the time.
  const lastEnd = html.lastIndexOf("-->");
  while (at >= 0) {
    const part = at < lastEnd && html.startsWith("<!--", at) ? comment(html, at) : tag(html, at);
    if (part) {
      if (at > from) parts.push({ kind: "text", source: html.slice(from, at) });
      parts.push(part);
      from = at + part.source.length;
    }
    at = html.indexOf("<", part ? from : at + 1);
  }
  if (from < html.length) parts.push({ kind: "text", source: html.slice(from) });
  return parts;
}

function comment(html: string, at: number): HtmlPart {
  const short = /^<!---?>/.exec(html.slice(at, at + 6))?.[0];
  const source = short ?? html.slice(at, html.indexOf("-->", at + 4) + 3);
  return { kind: "comment", source };
}

function tag(html: string, at: number): HtmlPart | null {
  TAG.lastIndex = at;
  const match = TAG.exec(html);
  if (!match) return null;
  const [source, opened, slash, closed] = match;
  return closed === undefined
    ? { kind: "open", source, name: opened ?? "", selfClosing: slash === "/" }
    : { kind: "close", source, name: closed };
}
