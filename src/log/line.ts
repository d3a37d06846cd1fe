/** What a line of a log is, as a reader of Markdown sees it. */
export type LineKind =
  | "blank"
  | "heading"
  | "item"
  | "text"
  /** A thematic break, or a `<br>` that stands alone and is meant as one. */
  | "rule"
  | "code"
  | "comment"
  | "table";

/** One line with its marks read off; `text` is what is left, still inline Markdown. */
export interface Line {
  /** In the file, 1-based. */
  number: number;
  kind: LineKind;
  /** How many block quotes the line stands in. */
  quote: number;
  /** The column of its first mark or letter; a tab goes on to the next multiple of four. */
  indent: number;
  /** The heading's level; an item that holds a heading has one too; 0 for all others. */
  level: number;
  /** What stands in the checkbox, or null where there is none. */
  box: string | null;
  text: string;
  /** 1 or 2 where the line below underlines this one, as headings were once written. */
  underlined: 0 | 1 | 2;
}

/** Reads the marks of one line that stands in no block of code. */
export function readLine(raw: string, number: number): Line {
  const { quote, indent, rest } = readQuotes(raw);
  const line: Line = {
    number,
    kind: "text",
    quote,
    indent,
    level: 0,
    box: null,
    text: rest,
    underlined: 0,
  };
  if (rest === "" || rest === "&nbsp;") return { ...line, kind: "blank", text: "" };
  if (isRule(rest)) return { ...line, kind: "rule", text: "" };
  return readHeading(line) ?? readItem(line) ?? line;
}

/** The quote marks and the blanks before a line's own text. */
export function readQuotes(raw: string): { quote: number; indent: number; rest: string } {
  let quote = 0;
  let column = 0;
  let at = 0;
  for (; at < raw.length; at++) {
    const char = raw[at];
    if (char === " " || char === "\u3000") column++;
    else if (char === "\t") column += 4 - (column % 4);
    else if (char === ">") {
      quote++;
      if (raw[at + 1] === " ") at++;
    } else if (!INVISIBLE.test(char ?? "")) break;
  }
  return { quote, indent: column, rest: raw.slice(at).trimEnd() };
}

const INVISIBLE = /[\u200B\u2060\uFEFF\u00A0\u3000]/;
const RULE = /^(?:-{3,}|\*{3,}|_{3,}|[─━—]{3,})$/;
const LONGEST_BREAKS = 80;
const BREAKS = /^(?:<br ?\/?>|<\/br>)+$/i;

function isRule(rest: string): boolean {
  if (!/^[-*_─━—<]/.test(rest)) return false;
  if (rest.startsWith("<")) {
    if (rest.length > LONGEST_BREAKS) return false;
    return /^<hr\b[^<>]*>$/i.test(rest) || BREAKS.test(rest.replace(/\s+(?=[/<>]|$)/g, ""));
  }
  // The second mark tells an item from a rule: its text, however long, is not copied.
  if (/^.\s*[\p{L}\p{N}[]/u.test(rest)) return false;
  return RULE.test(rest.replace(/\s|\u200B|\u200C|\u200D|\u2060|\uFEFF/g, ""));
}

function readHeading(line: Line): Line | null {
  const { text } = line;
  if (text.startsWith("#")) {
    const marks = /^#{1,6}(?!#)/.exec(text)?.[0].length ?? 0;
    const next = text[marks] ?? " ";
    // "##제목" is no heading to CommonMark but to its author; one mark alone is a hashtag.
    const glued = marks > 1 && next !== "!";
    if (marks === 0 || !(/\s/.test(next) || glued)) return null;
    return { ...line, kind: "heading", level: marks, text: withoutEndMarks(text.slice(marks)) };
  }
  if (!/^<h[1-6]/i.test(text)) return null;
  const html = /^<h([1-6])(?:\s[^<>]*)?>(.*)<\/h[1-6]\s*>$/i.exec(text);
  return html && { ...line, kind: "heading", level: Number(html[1]), text: (html[2] ?? "").trim() };
}

function withoutEndMarks(text: string): string {
  const trimmed = text.trim();
  let end = trimmed.length;
  while (end > 0 && trimmed[end - 1] === "#") end--;
  const closed = end === 0 || /\s/.test(trimmed[end - 1] ?? "");
  return closed ? trimmed.slice(0, end).trimEnd() : trimmed;
}

const MARKER =
  /^(?:[-*+](?=[ \t\u3000\u00A0\u200B\u2060\uFEFF]|$)|[•·‣◦∙▪●○►▶▸・ㆍ](?!\d)|\d{1,3}[.)、．](?=[ \t]|$|[^\d\s.)])|\(\d{1,2}\)(?=\s)|[①-⑳]|-(?=\[|\p{L}{2}|\p{Emoji_Presentation})|[*+](?=\[[ xX]\]))/u;
/** "- 8.Ruby" names chapter 8, while "- 8. Ruby" is the eighth item. */
const GLUED_NUMBER = /^\d{1,3}[.)、．]\S/;
const BOX = /^\[[ \t]?([ xXvVoO>/~!?✓✔✅\u3000\u00A0\u200B\u2060\uFEFF-]?)[ \t]?\](?![([:])/u;
const DRAWN_BOX = /^(?:([☐⬜🔲□◻])|([☑✅✔🗹☒]))\uFE0F?(?=\s|[^\s])/u;

function readItem(line: Line): Line | null {
  let { text, indent } = line;
  let marked = false;
  for (let depth = 0; depth < DEEPEST_MARKS; depth++) {
    const marker = MARKER.exec(text)?.[0];
    if (marker === undefined || (marked && GLUED_NUMBER.test(text))) break;
    const after = text.slice(marker.length).replace(/^[\s\u200B\u2060]+/, "");
    // "* * text" is a list in a list; the number in "- 1. text" only numbers its own item.
    if (marked && !/^\d/.test(marker)) indent += 2;
    marked = true;
    text = after;
  }
  const box = BOX.exec(text);
  if (box)
    return item(line, indent, text.slice(box[0].length), box[1]?.replace(INVISIBLE, "") || " ");
  if (!marked) return drawnBox(line, indent, text);
  return drawnBox(line, indent, text) ?? item(line, indent, text, null);
}

/** `* * text` is a list within a list; more marks than this are ornament. */
const DEEPEST_MARKS = 8;

function drawnBox(line: Line, indent: number, text: string): Line | null {
  const drawn = DRAWN_BOX.exec(text);
  return drawn && item(line, indent, text.slice(drawn[0].length), drawn[1] ? " " : "x");
}

function item(line: Line, indent: number, text: string, box: string | null): Line {
  const held = readHeading({ ...line, text: text.trim() });
  const level = held?.level ?? 0;
  return { ...line, kind: "item", indent, level, box, text: held?.text ?? text.trim() };
}
