/** How wide a text stands in a fixed-width editor: a letter of Hangul or CJK takes two columns. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += char > "\u10FF" ? 2 : 1;
  return width;
}
