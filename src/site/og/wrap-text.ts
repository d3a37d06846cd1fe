/** How wide a text is, in some unit. */
export type Measure = (text: string) => number;

/**
 * Breaks a text into lines at its blanks, as Korean is set; a word wider than a line is broken where it
 * must. Of more than `most` lines the last one that is left ends in an ellipsis.
 */
export function wrapText(text: string, width: number, most: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").filter((word) => word !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = breakWord(word, width, measure);
    line = pieces.pop() ?? "";
    lines.push(...pieces);
    if (lines.length > most) break;
  }
  if (line !== "") lines.push(line);
  if (lines.length <= most) return lines;
  const last = shorten(`${lines[most - 1]}…`, width, measure);
  return [...lines.slice(0, most - 1), last];
}

function breakWord(word: string, width: number, measure: Measure): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && measure(piece + letter) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** Takes letters from before the ellipsis until the line fits. */
function shorten(line: string, width: number, measure: Measure): string {
  const letters = [...line];
  while (letters.length > 1 && measure(letters.join("")) > width) letters.splice(-2, 1);
  return letters.join("");
}
