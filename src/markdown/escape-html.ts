const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const CHARACTERS: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
};

/** Text as it stands in HTML, between tags or in a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c) : text;
}

/**
 * Text out of HTML that already names some characters: `&nbsp;` stays what it is, a bare `&` is
 * escaped. For the text between the tags of an author's own HTML.
 */
export function escapeHtmlText(text: string): string {
  return text
    .replace(/&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)/gi, "&amp;")
    .replace(/[<>"]/g, (c) => ENTITIES[c] ?? c);
}

/** The inverse of `escapeHtml`: the value of an attribute that this room wrote. */
export function unescapeHtml(html: string): string {
  return html.replace(/&(?:amp|lt|gt|quot);/g, (c) => CHARACTERS[c] ?? c);
}
