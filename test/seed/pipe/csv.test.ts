import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvRows } from "../../../src/seed/pipe/csv-rows";
import { decodeInput } from "../../../src/seed/pipe/decode-input";
import { inPieces } from "./read-rows";

async function read(text: string | Uint8Array, piece = 3) {
  const rows: (string | null)[][] = [];
  const lines: number[] = [];
  try {
    for await (const found of csvRows(decodeInput(inPieces(text, piece)))) {
      rows.push(...found.map(({ cells }) => cells));
      lines.push(...found.map(({ line }) => line));
    }
  } catch (error) {
    return { rows, lines, error: (error as Error).message };
  }
  return { rows, lines };
}

describe("RFC 4180", () => {
  test.each<[string, string, (string | null)[][]]>([
    ["a row", "a,b\n", [["a", "b"]]],
    [
      "the last line may not end",
      "a,b\nc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "CRLF",
      "a,b\r\nc,d\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["quotes", '"a","b,c"\n', [["a", "b,c"]]],
    ["doubled quotes", '"say ""hi""",b\n', [['say "hi"', "b"]]],
    ["line breaks in cells", '"a\nb","c\r\nd"\n', [["a\nb", "c\r\nd"]]],
    [
      "CRLF after quotes",
      '"a","b"\r\n"c","d"',
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["an empty cell is null, an empty text is in quotes", 'a,,""\n', [["a", null, ""]]],
    ["a database's null", "\\N,b\n", [[null, "b"]]],
    [
      "the last cell is empty",
      "a,\n,\r\n",
      [
        ["a", null],
        [null, null],
      ],
    ],
    ["a byte order mark", "\uFEFFa,b\n", [["a", "b"]]],
    [
      "empty lines",
      "a,b\n\n\r\nc,d\n\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["한글", '이름,"값, 둘"\n', [["이름", "값, 둘"]]],
    ["nothing", "", []],
    ["spaces belong to cells", " a , b \n", [[" a ", " b "]]],
  ])("%s", async (_, text, rows) => {
    for (const piece of [1, 2, 3, 1000]) expect(await read(text, piece)).toMatchObject({ rows });
  });
});

describe("what is malformed is told with its line, after the rows before it", () => {
  test.each<[string, string, number, string]>([
    [
      "a quote that is never closed",
      'a,b\nc,"d\ne\n',
      1,
      'line 2: the row that begins with “c,"d” opens a quote that is never closed',
    ],
    [
      "text after a quote",
      'a\n"b"c\n',
      1,
      "line 2: “c” follows a closing quote, expected a comma or the end of the line",
    ],
    ["its line is that of the quote", 'a\n"b\nc"d\n', 1, "line 3: “d” follows a closing quote"],
    ["a quote in a plain cell", 'a\nb\nc"d,e\n', 2, 'line 3: a quote stands inside the cell “c"d”'],
  ])("%s", async (_, text, count, sentence) => {
    const { rows, error } = await read(text);
    expect(rows.length).toBe(count);
    expect(error).toContain(sentence);
  });

  test("bytes that are no UTF-8", async () => {
    const latin1 = Buffer.concat([
      Buffer.from("a,b\n가,나\n"),
      Buffer.from([0xe9, 0x2c, 0x62, 0x0a]),
    ]);
    for (const piece of [1, 5, 1000]) {
      expect(await read(latin1, piece)).toEqual({
        rows: [
          ["a", "b"],
          ["가", "나"],
        ],
        lines: [1, 2],
        error: "line 3 of the input is no UTF-8: convert it first, as by iconv",
      });
    }
  });
});

test("lines are counted through cells that hold some", async () => {
  const { lines } = await read('a\n"b\n\nc"\nd\n\ne\n');
  expect(lines).toEqual([1, 2, 5, 7]);
});

test("whatever is written is read back, however it arrives", async () => {
  const cell = fc.string({
    unit: fc.constantFrom("a", "가", '"', ",", "\n", "\r", "\\", " ", "😀"),
  });
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width })));
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.integer({ min: 1, max: 9 }),
      fc.boolean(),
      async (rows, piece, crlf) => {
        const text = rows
          .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(","))
          .join(crlf ? "\r\n" : "\n");
        expect((await read(text, piece)).rows).toEqual(rows);
      },
    ),
  );
});
