/** One line of a block of code, as HTML, with what is said of it. */
export interface CodeLine {
  html: string;
  isMarked: boolean;
  diff: "added" | "removed" | "hunk" | null;
}

/** Cuts coloured code at its line ends; a span that goes over several lines is opened again in each. */
export function splitLines(html: string): string[] {
  const open: string[] = [];
  const lines: string[] = [];
  let line = "";
  for (const part of html.replace(/\n$/, "").split(/(<[^>]*>|\n)/)) {
    if (part === "\n") {
      lines.push(line + "</span>".repeat(open.length));
      line = open.join("");
      continue;
    }
    if (part.startsWith("</")) open.pop();
    else if (part.startsWith("<")) open.push(part);
    line += part;
  }
  lines.push(line);
  return lines;
}

/** The lines as one piece of HTML; the line ends stay, so that the text is the code. */
export function writeLines(lines: readonly CodeLine[]): string {
  return lines
    .map(({ html, isMarked, diff }) => {
      const classes = `line${isMarked ? " marked" : ""}${diff === null ? "" : ` ${diff}`}`;
      return `<span class="${classes}">${html}\n</span>`;
    })
    .join("");
}

/** The numbers of the lines in some ranges, of which none is beyond the last line. */
export function linesIn(ranges: readonly [number, number][], count: number): Set<number> {
  const lines = new Set<number>();
  for (const [from, to] of ranges) {
    for (let line = Math.max(1, from); line <= Math.min(to, count); line++) lines.add(line);
  }
  return lines;
}
