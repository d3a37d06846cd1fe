/** A part of a text: from its first letter to behind its last. */
export type Range = readonly [start: number, end: number];

/** Where words stand in a text, whatever their case and with or without blanks in them; ascending. */
export function markWords(text: string, words: readonly string[]): Range[] {
  const patterns = [...new Set(words)]
    .filter((word) => word !== "")
    .sort((a, b) => b.length - a.length)
    .map((word) => [...word].map(escapeSign).join("[\\s._-]?"));
  if (patterns.length === 0) return [];
  const ranges: Range[] = [];
  for (const { 0: found, index } of text.matchAll(new RegExp(patterns.join("|"), "giu"))) {
    ranges.push([index, index + found.length]);
  }
  return ranges;
}

function escapeSign(char: string): string {
  return /[\p{L}\p{N}]/u.test(char) ? char : `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}
