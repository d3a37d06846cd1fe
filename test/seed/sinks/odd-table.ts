import type { Batch, RowFormat, RowSource } from "../../../src/seed/batch";
import { byteWriter } from "../../../src/seed/byte-writer";
import { encodeCells } from "../../../src/seed/encode-cells";
import type { Cell, Table } from "../../../src/seed/table";

/** A table whose names and values hold all that could be taken for syntax somewhere. */
export const oddTable: Table = {
  name: 'o\'dd "na`me"; DROP TABLE x; -- ? $1 한글',
  columns: [
    { name: "id", type: { kind: "integer", bits: 32 }, nullable: false, unique: true },
    {
      name: "te`xt\"; 'x', (?) 이름",
      type: { kind: "text", length: 200 },
      nullable: true,
      unique: false,
    },
    {
      name: "money",
      type: { kind: "decimal", precision: 12, scale: 2 },
      nullable: true,
      unique: false,
    },
    { name: "big", type: { kind: "integer", bits: 64 }, nullable: true, unique: false },
    { name: "at", type: { kind: "datetime" }, nullable: true, unique: false },
    { name: "day", type: { kind: "date" }, nullable: true, unique: false },
    { name: "yes", type: { kind: "boolean" }, nullable: true, unique: false },
    {
      name: "kind",
      type: { kind: "enum", values: ["plain", "it's", "a\\b"] },
      nullable: true,
      unique: false,
    },
  ],
  primaryKey: ["id"],
  foreignKeys: [],
};

const texts: readonly (string | null)[] = [
  null,
  "",
  "\\N",
  "NULL",
  "tab\tline\nreturn\r\r\nback\\slash\\\\",
  "\\.",
  "'; DROP TABLE x; -- `",
  'a,b"c""d"',
  "한글과 漢字",
  "😀👩‍👩‍👧 4-byte 𠜎",
  " spaces around ",
  "\u0001\u001a\u007f\u2028",
  "é is e and ´",
];

/** The cells of a row of the odd table. */
export function oddCells(row: number): Cell[] {
  const pick = <T>(values: readonly T[]) => values[row % values.length] as T;
  return [
    row + 1,
    pick(texts),
    pick([null, "0.00", "-1234567890.99", "0.10"]),
    pick([null, "9223372036854775807", "-9223372036854775808", 0, 42]),
    pick([null, "2025-03-09 02:30:00", "1999-12-31 23:59:59"]),
    pick([null, "2024-02-29", "1000-01-01"]),
    pick([null, true, false]),
    pick([null, "plain", "it's", "a\\b"]),
  ];
}

/** Rows of any cells as a source, in chunks. */
export function cellSource(
  table: Table,
  cells: (row: number) => Cell[],
  range: { start: number; end: number },
  chunkRows: number,
): RowSource {
  return {
    table,
    rows: range.end - range.start,
    *batches(skip) {
      for (let chunk = 0; range.start + chunk * chunkRows < range.end; chunk++) {
        const start = range.start + chunk * chunkRows;
        const end = Math.min(start + chunkRows, range.end);
        if (!skip.has(chunk)) yield cellBatch(table, cells, chunk, start, end);
      }
    },
  };
}

function cellBatch(
  table: Table,
  cells: (row: number) => Cell[],
  chunk: number,
  start: number,
  end: number,
): Batch {
  return {
    table,
    chunk,
    rows: end - start,
    *encode(format: RowFormat) {
      const out = byteWriter();
      const write = encodeCells(format, table.columns);
      for (let row = start; row < end; row++) {
        out.at = 0;
        write(out, cells(row));
        yield out.bytes.subarray(0, out.at);
      }
    },
    *cells() {
      for (let row = start; row < end; row++) yield cells(row);
    },
  };
}
