import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RowFormat } from "../../src/seed/batch";
import { byteWriter } from "../../src/seed/byte-writer";
import { csvHeader, encodeCells } from "../../src/seed/encode-cells";
import type { Cell, Column } from "../../src/seed/table";
import { parseCsv, parseLoad } from "./parse-rows";

const column = (name: string, type: Column["type"]): Column => ({
  name,
  type,
  nullable: true,
  unique: false,
});

const columns = [
  column("text", { kind: "text", length: null }),
  column("whole, number", { kind: "integer", bits: 64 }),
  column("so", { kind: "boolean" }),
  column("데이터", { kind: "json" }),
  column("float", { kind: "float", bits: 64 }),
];

const texts = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({
    unit: fc.constantFrom("\t", "\n", "\r", "\\", '"', ",", "N", "한", "'", "\0", "😀"),
  }),
);
const rows: fc.Arbitrary<Cell[]> = fc.tuple(
  fc.option(texts),
  fc.option(fc.maxSafeInteger()),
  fc.option(fc.boolean()),
  fc.option(fc.json()),
  fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
);

function encode(format: RowFormat, cells: readonly Cell[][]): string {
  const out = byteWriter(16);
  const write = encodeCells(format, columns);
  for (const row of cells) write(out, row);
  return out.bytes.toString("utf8", 0, out.at);
}

/** What a column's text stands for; `boolean` says how booleans are written. */
function cellOf(text: string | null, index: number, truth: string): Cell {
  if (text === null) return null;
  if (index === 2) return text === truth;
  return index === 1 || index === 4 ? Number(text) : text;
}

/** Negative zero is no number that a database keeps. */
const plain = (cells: readonly Cell[][]) =>
  cells.map((row) => row.map((cell) => (Object.is(cell, -0) ? 0 : cell)));

describe("rows as bytes give the rows back", () => {
  test("in the form that is loaded", () => {
    fc.assert(
      fc.property(fc.array(rows), (cells) => {
        const read = parseLoad(encode("load", cells));
        expect(read.map((row) => row.map((text, i) => cellOf(text, i, "1")))).toEqual(plain(cells));
      }),
    );
  });

  test("in CSV", () => {
    fc.assert(
      fc.property(fc.array(rows), (cells) => {
        const read = parseCsv(encode("csv", cells));
        expect(read.map((row) => row.map((text, i) => cellOf(text, i, "true")))).toEqual(
          plain(cells),
        );
      }),
    );
  });

  test("in NDJSON", () => {
    fc.assert(
      fc.property(fc.array(rows), (cells) => {
        const lines = encode("ndjson", cells).split("\n");
        expect(lines.pop()).toBe("");
        const read = lines.map((line) => JSON.parse(line));
        const json = (cell: Cell) => (cell === null ? null : JSON.parse(String(cell)));
        const expected = plain(cells).map((row) =>
          Object.fromEntries(row.map((cell, i) => [columns[i]?.name, i === 3 ? json(cell) : cell])),
        );
        expect(read).toEqual(expected);
      }),
    );
  });
});

test("null and the empty text are told apart", () => {
  const row = ["", null, null, null, null];
  expect(encode("load", [row])).toBe("\t\\N\t\\N\t\\N\t\\N\n");
  expect(encode("csv", [row])).toBe('"",,,,\n');
});

test("a CSV header quotes what it must", () => {
  expect(csvHeader(columns)).toBe('text,"whole, number",so,데이터,float\n');
});
