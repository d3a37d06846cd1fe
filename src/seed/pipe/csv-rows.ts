import { SeedError } from "../seed-error";

/** A row as it stands in the input. Null is an empty cell without quotes, or `\N` as databases write it. */
export interface CsvRow {
  /** The line on which it begins, from 1. */
  line: number;
  cells: (string | null)[];
}

/**
 * The rows of CSV (RFC 4180) whose text comes in whole lines: cells in quotes may hold commas, line breaks and
 * doubled quotes; lines end with or without CR. Empty lines are passed over.
 */
export async function* csvRows(texts: AsyncIterable<string>): AsyncGenerator<CsvRow> {
  let rest = "";
  let line = 1;
  for await (const text of texts) {
    rest += text;
    let start = 0;
    for (;;) {
      const end = rest.indexOf("\n", start);
      if (end === -1) break;
      const found = rowAt(rest, start, end, line);
      if (found === undefined) break;
      if (found.cells.length > 1 || found.cells[0] !== null) yield { line, cells: found.cells };
      line += found.lines;
      start = found.end;
    }
    rest = rest.slice(start);
    if (rest.length > MOST_CHARACTERS) throw unclosed(line, rest);
  }
  if (rest === "") return;
  const last = rowAt(`${rest}\n`, 0, rest.length, line);
  if (last === undefined) throw unclosed(line, rest);
  yield { line, cells: last.cells };
}

interface Found {
  cells: (string | null)[];
  /** Where the next row starts, and how many lines further down. */
  end: number;
  lines: number;
}

/** The row from `start`, whose first line ends at `lineEnd`; undefined where a quote is not closed yet. */
function rowAt(text: string, start: number, lineEnd: number, line: number): Found | undefined {
  const end = text.charCodeAt(lineEnd - 1) === CR && lineEnd > start ? lineEnd - 1 : lineEnd;
  const whole = text.slice(start, end);
  if (!whole.includes('"')) {
    const cells = whole.split(",").map((cell) => (cell === "" || cell === "\\N" ? null : cell));
    return { cells, end: lineEnd + 1, lines: 1 };
  }
  return quotedRowAt(text, start, line);
}

function quotedRowAt(text: string, start: number, line: number): Found | undefined {
  const cells: (string | null)[] = [];
  let at = start;
  let lines = 1;
  for (;;) {
    if (text.charCodeAt(at) === QUOTE) {
      const close = closingQuote(text, at + 1);
      if (close === -1) return undefined;
      const cell = text.slice(at + 1, close).replaceAll('""', '"');
      for (const char of cell) if (char === "\n") lines++;
      cells.push(cell);
      at = close + 1;
    } else {
      const end = plainEnd(text, at);
      if (end === -1) return undefined;
      const cell = text.slice(at, end);
      if (cell.includes('"')) throw strayQuote(line + lines - 1, cell);
      cells.push(cell === "" || cell === "\\N" ? null : cell);
      at = end;
    }
    if (text.startsWith("\r\n", at)) at++;
    const next = text.charCodeAt(at);
    // The input may end without a line break, which is put there when no more comes.
    if (Number.isNaN(next)) return undefined;
    if (next === NEWLINE) return { cells, end: at + 1, lines };
    if (next !== COMMA) throw afterQuote(line + lines - 1, text.slice(at, at + 20));
    at++;
  }
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

/** Where a cell without quotes ends: at a comma or at the end of its line; -1 where that is not there yet. */
function plainEnd(text: string, from: number): number {
  const newline = text.indexOf("\n", from);
  const comma = text.indexOf(",", from);
  if (comma !== -1 && comma < newline) return comma;
  if (newline === -1) return -1;
  return text.charCodeAt(newline - 1) === CR && newline > from ? newline - 1 : newline;
}

function strayQuote(line: number, cell: string): SeedError {
  return new SeedError(
    `line ${line}: a quote stands inside the cell ${shown(cell)}, expected the whole cell in quotes, its own doubled`,
  );
}

function afterQuote(line: number, text: string): SeedError {
  return new SeedError(
    `line ${line}: ${shown(text.split("\n")[0] ?? "")} follows a closing quote, expected a comma or the end of the line`,
  );
}

function unclosed(line: number, text: string): SeedError {
  return new SeedError(
    `line ${line}: the row that begins with ${shown(text.split("\n")[0] ?? "")} opens a quote that is never closed`,
  );
}

function shown(text: string): string {
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}

const [CR, NEWLINE, COMMA, QUOTE] = [0x0d, 0x0a, 0x2c, 0x22];
/** A row that goes on for longer has a quote that nobody closed: it must not fill the memory. */
const MOST_CHARACTERS = 16e6;
