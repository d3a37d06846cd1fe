/** A line with its inline code blanked, so that columns stay. */
export function blankCode(text: string): string {
  return text.includes("`")
    ? text.replace(/(`+)[^`]*\1/g, (code) => " ".repeat(code.length))
    : text;
}
