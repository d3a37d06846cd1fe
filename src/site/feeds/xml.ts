const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it stands in XML, between tags or in an attribute. */
export function escapeXml(text: string): string {
  return legalXml(text).replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c);
}

/** Text in which the signs of XML need no escaping: HTML in a feed. */
export function cdata(text: string): string {
  return `<![CDATA[${legalXml(text).replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
}

/** Text without what XML 1.0 has no form for, escaped or not. */
export function legalXml(text: string): string {
  const legal = text.replace(ILLEGAL, "");
  return legal.isWellFormed() ? legal : legal.replace(SURROGATE, "");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is them that are looked for
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Half a sign: looking for it takes long, and there is hardly ever one. */
const SURROGATE = /\p{Surrogate}/gu;
