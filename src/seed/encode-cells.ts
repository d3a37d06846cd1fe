import type { RowFormat } from "./batch";
import {
  type ByteWriter,
  reserve,
  wordTable,
  writeByte,
  writeInteger,
  writeString,
  writeWord,
} from "./byte-writer";
import type { Values } from "./generator";
import type { Cell, Column } from "./table";

/** Writes the row of that number. */
export type RowEncoder = (out: ByteWriter, row: number) => void;

/**
 * Writes rows that are there as cells. In CSV, null is an empty field and the empty text is `""`; in NDJSON, `json` columns stand
 * as the JSON that they are.
 */
export function encodeCells(
  format: RowFormat,
  columns: readonly Column[],
): (out: ByteWriter, cells: readonly Cell[]) => void {
  let current: readonly Cell[] = [];
  const values = columns.map((_, index) => ({ cell: () => current[index] ?? null }));
  const encode = encodeValues(format, columns, values);
  return (out, cells) => {
    current = cells;
    encode(out, 0);
  };
}

/** Writes rows that are made column by column. */
export function encodeValues(
  format: RowFormat,
  columns: readonly Column[],
  values: readonly Values[],
): RowEncoder {
  const writers = columns.map((column, index) =>
    cellWriter(format, column, values[index] as Values),
  );
  if (format === "ndjson") return objects(columns, writers);
  const separator = format === "load" ? TAB : COMMA;
  const last = writers.length - 1;
  return (out, row) => {
    for (let i = 0; i < last; i++) {
      (writers[i] as RowEncoder)(out, row);
      writeByte(out, separator);
    }
    if (last >= 0) (writers[last] as RowEncoder)(out, row);
    writeByte(out, NEWLINE);
  };
}

/** The names of the columns as the first line of a CSV file. */
export function csvHeader(columns: readonly Column[]): string {
  return `${columns.map(({ name }) => csvText(name)).join(",")}\n`;
}

function objects(columns: readonly Column[], writers: readonly RowEncoder[]): RowEncoder {
  const names = wordTable(
    columns.map(({ name }, i) => `${i === 0 ? "{" : ","}${JSON.stringify(name)}:`),
  );
  const close = wordTable([columns.length === 0 ? "{}\n" : "}\n"]);
  return (out, row) => {
    for (let i = 0; i < writers.length; i++) {
      writeWord(out, names, i);
      (writers[i] as RowEncoder)(out, row);
    }
    writeWord(out, close, 0);
  };
}

function cellWriter(format: RowFormat, column: Column, { cell, write }: Values): RowEncoder {
  const writeCell = cellWriters[format](column);
  if (!write) return (out, row) => writeCell(out, cell(row));
  if (format !== "ndjson" || bare.has(column.type.kind)) return write;
  return (out, row) => {
    writeByte(out, QUOTE);
    write(out, row);
    writeByte(out, QUOTE);
  };
}

/** Kinds whose values stand without quotes in JSON. */
const bare = new Set(["integer", "float", "boolean", "json"]);

type CellWriter = (out: ByteWriter, cell: Cell) => void;

const cellWriters: Record<RowFormat, (column: Column) => CellWriter> = {
  load: () => (out, cell) => {
    if (cell === null) writeString(out, "\\N");
    else if (typeof cell === "string") writeString(out, loadText(cell));
    else writeNumber(out, typeof cell === "boolean" ? Number(cell) : cell);
  },
  csv: () => (out, cell) => {
    if (typeof cell === "string") writeString(out, csvText(cell));
    else if (typeof cell === "number") writeNumber(out, cell);
    else if (cell !== null) writeString(out, String(cell));
  },
  ndjson:
    ({ type }) =>
    (out, cell) => {
      if (typeof cell === "number") writeNumber(out, cell);
      else if (typeof cell === "string" && type.kind === "json") writeString(out, oneLine(cell));
      else writeString(out, JSON.stringify(cell));
    },
};

function writeNumber(out: ByteWriter, value: number): void {
  reserve(out, 24);
  if (Number.isSafeInteger(value)) writeInteger(out, value);
  else writeString(out, String(value));
}

function loadText(text: string): string {
  return /[\\\t\n\r]/.test(text)
    ? text.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] as string)
    : text;
}

const escapes: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function csvText(text: string): string {
  return text === "" || /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Line ends between the values of a JSON text mean nothing; within them there are none. */
function oneLine(json: string): string {
  return json.replace(/[\n\r]/g, " ");
}

const TAB = 0x09;
const NEWLINE = 0x0a;
const COMMA = 0x2c;
const QUOTE = 0x22;
