import type { Team } from "./team";
import type { TeamLog } from "./team-log";

/** What is untidy about a log; nothing of it keeps a person from understanding it. */
export interface Mess {
  noFrontMatter: boolean;
  /** The file is called after nothing, and the day stands in the first heading; only where there is no front matter. */
  namelessFile: boolean;
  /** Labels on a line of their own instead of headings. */
  labels: "bold" | "brackets" | null;
  /** Ideographic spaces, as an input method leaves them. */
  wideSpaces: boolean;
  /** `-[ ]` */
  tightBoxes: boolean;
  byteOrderMark: boolean;
  windowsLines: boolean;
  /** Hangul taken apart, as some file systems and editors keep it. */
  decomposed: boolean;
  trailingSpaces: boolean;
}

/** What is untidy about a log of a team: mostly nothing, in the share that was asked for two things or three. */
export function messOf({ options, draw }: Team, { author, day }: TeamLog): Mess {
  const limit = Math.round(options.messy * 10_000);
  if (draw("messy", 10_000, author.number, day) >= limit) return NONE;
  const has = (what: string, of: number) => draw(what, of, author.number, day) === 0;
  const noFrontMatter = has("no front matter", 3);
  const labels = draw("labels", 6, author.number, day);
  return {
    noFrontMatter,
    namelessFile: noFrontMatter && has("nameless", 3),
    labels: labels === 0 ? "bold" : labels === 1 ? "brackets" : null,
    wideSpaces: has("wide spaces", 3),
    tightBoxes: has("tight boxes", 3),
    byteOrderMark: has("byte order mark", 4),
    windowsLines: has("windows lines", 3),
    decomposed: has("decomposed", 6),
    trailingSpaces: has("trailing spaces", 4),
  };
}

const NONE: Mess = {
  noFrontMatter: false,
  namelessFile: false,
  labels: null,
  wideSpaces: false,
  tightBoxes: false,
  byteOrderMark: false,
  windowsLines: false,
  decomposed: false,
  trailingSpaces: false,
};

/** Does to a text what no line of it needs to know of. */
export function mess(text: string, messy: Mess): string {
  let messed = text;
  if (messy.trailingSpaces) messed = messed.replace(/(?<=\S)$/gm, " ");
  if (messy.decomposed) messed = messed.normalize("NFD");
  if (messy.windowsLines) messed = messed.replaceAll("\n", "\r\n");
  return messy.byteOrderMark ? `\ufeff${messed}` : messed;
}
