import { SeedError } from "../seed-error";

/** A row as it stands in the input. Null is an empty cell without quotes, or `\N` as databases write it. */
export interface CsvRow {
  /** The line on which it begins, from 1. */
  line: number;
  cells: (string | null)[];
}

/**
 * The rows of CSV (RFC 4180) whose text comes in whole lines, some at a time: cells in quotes may hold commas, line
 * breaks and doubled quotes; lines end with or without CR. Empty lines are passed over. What is malformed ends it,
 * after the rows before.
 */
export async function* csvRows(texts: AsyncIterable<string>): AsyncGenerator<CsvRow[]> {
  const reading: Reading = { rest: "", line: 1, rows: [] };
  for await (const text of texts) {
    reading.rest += text;
    yield* given(reading, readRows);
    if (reading.rest.length > MOST_CHARACTERS) throw unclosed(reading);
  }
  if (reading.rest === "") return;
  reading.rest += "\n";
  yield* given(reading, readRows);
  if (reading.rest !== "") throw unclosed(reading);
}

interface Reading {
  /** What is not read yet, and the line on which it begins. */
  rest: string;
  line: number;
  rows: CsvRow[];
}

/** The rows that a reading gives, also where it ends with an error. */
function* given(reading: Reading, read: (reading: Reading) => void): Generator<CsvRow[]> {
  try {
    read(reading);
  } finally {
    if (reading.rows.length > 0) yield reading.rows;
    reading.rows = [];
  }
}

/** Reads the rows that are whole. */
function readRows(reading: Reading): void {
  const { rest, rows } = reading;
  let start = 0;
  for (let end = rest.indexOf("\n"); end !== -1; end = rest.indexOf("\n", start)) {
    const found = rowAt(rest, start, end, reading.line);
    if (found === undefined) break;
    const { cells } = found;
    if (cells.length > 1 || cells[0] !== null) rows.push({ line: reading.line, cells });
    reading.line += found.lines;
    start = found.end;
  }
  reading.rest = rest.slice(start);
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

function unclosed({ line, rest }: Reading): SeedError {
  return new SeedError(
    `line ${line}: the row that begins with ${shown(rest.split("\n")[0] ?? "")} opens a quote that is never closed`,
  );
}

function shown(text: string): string {
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}

const [CR, NEWLINE, COMMA, QUOTE] = [0x0d, 0x0a, 0x2c, 0x22];
/** A row that goes on for longer has a quote that nobody closed: it must not fill the memory. */
const MOST_CHARACTERS = 16e6;
