import { comment, trailingComment } from "./html-comments";
import { type Line, readLine, readQuotes } from "./line";
import { conflict } from "./merge-conflict";
import { closeLists, findCloser, push, type Scan } from "./scan-state";

/** Reads the lines of a body; `first` is the number of its first line in the file. */
export function scanLines(body: string[], first: number, isMdx = false): Line[] {
  const lines: Line[] = [];
  const scan: Scan = { body, first, lines, lists: [], closers: new Map(), conflictEnd: -1 };
  let at = isMdx ? skipImports(scan) : 0;
  while (at < body.length) {
    const block =
      fence(scan, at) ??
      comment(scan, at) ??
      rawHtml(scan, at) ??
      table(scan, at) ??
      conflict(scan, at) ??
      commented(scan, at);
    if (block) at = block;
    else {
      readOne(scan, at);
      at++;
    }
  }
  return lines;
}

/** MDX begins with its imports and exports, up to the first empty line after each. */
function skipImports(scan: Scan): number {
  let at = 0;
  while (at < scan.body.length && /^(?:(?:import|export)\b|\s*$)/.test(scan.body[at] ?? "")) {
    while (at < scan.body.length && (scan.body[at] ?? "").trim() !== "") at++;
    while (at < scan.body.length && (scan.body[at] ?? "").trim() === "") at++;
  }
  return push(scan, 0, at, "comment");
}

const FENCE = /^(`{3,}|~{3,})[^`]*$/;
const ITEM_BEFORE_FENCE = /^(?:[-*+]|\d{1,9}[.)])[ \t]+(?=`{3}|~{3})/;

/** A fenced block of code; its closing fence may stand anywhere, as authors indent it as they like. */
function fence(scan: Scan, at: number): number | null {
  const { quote, indent, rest } = readQuotes(scan.body[at] ?? "");
  const marker = ITEM_BEFORE_FENCE.exec(rest)?.[0] ?? "";
  const open = FENCE.exec(rest.slice(marker.length));
  const marks = open?.[1] ?? "";
  if (!open || (marks.startsWith("~") && /^~~~.+~~/.test(rest))) return null;
  const name = marks.slice(0, 3) + marks.length;
  const closes = (line: string) => isFenceEnd(line, marks);
  const end = findCloser(scan, name, at + 1, closes);
  const limit = end < 0 ? scan.body.length : end;
  for (let i = at + 1; i < limit; i++) {
    const line = readQuotes(scan.body[i] ?? "");
    const leftQuote = line.quote < quote;
    const leftList = end < 0 && line.rest !== "" && indent + marker.length > line.indent;
    if (leftQuote || leftList) return push(scan, at, i, "code");
  }
  return push(scan, at, Math.min(limit + 1, scan.body.length), "code");
}

function isFenceEnd(line: string, marks: string): boolean {
  const { rest } = readQuotes(line);
  if (rest.length < marks.length || rest[0] !== marks[0]) return false;
  for (const char of rest) if (char !== marks[0]) return false;
  return true;
}

function commented(scan: Scan, at: number): number | null {
  const found = trailingComment(scan, at);
  if (!found) return null;
  readOne(scan, at, found.words);
  return push(scan, at + 1, found.end, "comment");
}

function rawHtml(scan: Scan, at: number): number | null {
  const { rest } = readQuotes(scan.body[at] ?? "");
  const tag = /^<(pre|script|style|textarea)\b/i.exec(rest)?.[1]?.toLowerCase();
  if (!tag) return null;
  const end = findCloser(scan, tag, at, (line) => line.toLowerCase().includes(`</${tag}>`));
  return end < 0 ? null : push(scan, at, end + 1, "code");
}

const DELIMITERS = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

function table(scan: Scan, at: number): number | null {
  const head = scan.body[at] ?? "";
  const below = scan.body[at + 1] ?? "";
  if (!head.includes("|") || !below.includes("-") || !below.includes("|")) return null;
  if (!DELIMITERS.test(readQuotes(below).rest)) return null;
  let end = at;
  while (end < scan.body.length && (scan.body[end] ?? "").includes("|")) end++;
  for (let i = at; i < end; i++) {
    const line = readLine("", scan.first + i);
    const { quote, indent, rest } = readQuotes(scan.body[i] ?? "");
    scan.lines.push({ ...line, kind: "table", quote, indent, text: rest });
  }
  return end;
}

function readOne(scan: Scan, at: number, raw = scan.body[at] ?? ""): void {
  const before = scan.lines.at(-1);
  const line = readLine(raw, scan.first + at);
  const underline = before?.kind === "text" && !before.underlined && line.indent <= 3;
  if (underline && /^=+$/.test(line.text)) {
    before.underlined = 1;
    scan.lines.push({ ...line, kind: "blank", text: "" });
    return;
  }
  if (underline && /^-+$/.test(raw.trim()) && opensParagraph(scan)) before.underlined = 2;
  if (isIndentedCode(scan, line, before)) line.kind = "code";
  trackLists(scan, line);
  scan.lines.push(line);
}

/** Only a paragraph of one line is taken for a heading: what has more is text above a rule. */
function opensParagraph(scan: Scan): boolean {
  return scan.lines.at(-2)?.kind !== "text" && scan.lines.at(-2)?.kind !== "item";
}

/** Text indented by four after a blank; but a list is a list, however far its author moved it. */
function isIndentedCode(scan: Scan, line: Line, before: Line | undefined): boolean {
  if (line.kind === "blank" || line.kind === "rule" || line.kind === "item") return false;
  const inner = scan.lists.findLast((column) => column <= line.indent) ?? 0;
  if (line.indent - inner < 4) return false;
  if (before?.kind === "code") return true;
  if (line.kind === "heading") return true;
  // A single indented line below a heading is text that its author moved in.
  return before?.kind === "blank" && scan.lists.length === 0 && /[;{}()=<>$]/.test(line.text);
}

function trackLists(scan: Scan, line: Line): void {
  if (line.kind === "blank") return;
  if (line.kind === "heading" || line.kind === "rule") scan.lists = [];
  closeLists(scan, line.indent);
  if (line.kind === "item") scan.lists.push(line.indent + 2);
}
