/** Schemes that a log may link to. What is not listed stays as text, so `<key:value>` is no link. */
export const LINK_SCHEMES = ["http", "https", "ftp", "mailto", "tel"];

const SCHEME = /^([a-z][a-z\d+.-]*):/i;
const BITMAP = /^data:image\/(?:gif|png|jpe?g|webp|avif);/i;

/**
 * Whether an address may stand in a page: relative, one of the schemes above, or a bitmap as
 * `data:`. Browsers drop tabs, line ends and leading controls before they read the scheme, so this
 * does as well.
 */
export function isSafeAddress(address: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
  const read = address.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028\u2029\ufeff]/g, "");
  const scheme = SCHEME.exec(read)?.[1]?.toLowerCase();
  return scheme === undefined || LINK_SCHEMES.includes(scheme) || BITMAP.test(read);
}

/** Whether an address leads to another site (or may). */
export function isExternal(address: string): boolean {
  return /^(?:https?:)?\/\//i.test(address);
}
