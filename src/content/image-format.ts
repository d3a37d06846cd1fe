/** The kinds of pictures that files turn out to be; `heic` is what phones make and browsers do not show. */
export type ImageFormat = "png" | "jpeg" | "gif" | "webp" | "avif" | "tiff" | "heic";

/** What a file is by its first bytes, whatever it is called; null where it is no picture. */
export function imageFormat(head: Buffer): ImageFormat | null {
  const text = head.toString("latin1");
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return head.length > 32 ? "png" : null;
  if (text.startsWith("\xff\xd8\xff")) return "jpeg";
  if (/^GIF8[79]a/.test(text)) return "gif";
  if (/^RIFF.{4}WEBP/s.test(text)) return "webp";
  if (text.startsWith("II*\0") || text.startsWith("MM\0*")) return "tiff";
  const brand = /^.{4}ftyp(.{4})/s.exec(text)?.[1];
  if (brand === undefined) return null;
  if (/^(avif|avis)$/.test(brand)) return "avif";
  // `mif1` is either; the brands that follow say which.
  return text.includes("avif") ? "avif" : "heic";
}
