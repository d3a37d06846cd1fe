import { describe, expect, test } from "vitest";
import type { Column, Table } from "../../../src/seed/table";
import { batchesOf, encoded, readAll, sourceOf } from "./read-rows";

const column = (name: string, type: Column["type"], nullable = false): Column => ({
  name,
  type,
  nullable,
  unique: false,
});

const events: Table = {
  name: "events",
  columns: [
    column("id", { kind: "integer", bits: 32 }),
    column("name", { kind: "text", length: 5 }),
    column("money", { kind: "decimal", precision: 5, scale: 2 }, true),
    column("at", { kind: "datetime" }, true),
    column("state", { kind: "enum", values: ["on", "off"] }, true),
    column("ok", { kind: "boolean" }, true),
  ],
  primaryKey: ["id"],
  foreignKeys: [],
};

describe("the columns of a table that is not there yet", () => {
  test.each<[string, string, string[]]>([
    ["whole numbers", "a\n1\n-2\n", ["integer"]],
    ["codes with leading zeros", "a\n01012345678\n", ["text"]],
    ["too many digits for 64 bits", "a\n12345678901234567890\n", ["text"]],
    ["money", "a\n1.50\n2\n", ["decimal"]],
    ["measures of many digits", "a\n0.123456789\n1\n", ["float"]],
    ["days and times", "a,b\n2025-11-14,2025-11-14 10:00:00\n", ["date", "datetime"]],
    ["ISO times", "a\n2025-11-14T10:00:00Z\n", ["datetime"]],
    ["truth", "a\ntrue\nFALSE\n", ["boolean"]],
    ["empty cells say nothing", "a,b\n,x\n1,\n", ["integer", "text"]],
    ["nothing but empty cells", "a,b\n,\n", ["text", "text"]],
    [
      "objects of NDJSON",
      '{"n":1,"t":"x","o":{"a":[1]},"b":true}\n',
      ["integer", "text", "json", "boolean"],
    ],
  ])("%s", async (_, text, kinds) => {
    const { table } = await sourceOf(text);
    expect(table.columns.map(({ type }) => type.kind)).toEqual(kinds);
  });

  test("they are called as the header says, or by number", async () => {
    const names = async (text: string, header: boolean) =>
      (await sourceOf(text, { header })).table.columns.map(({ name }) => name);
    expect(await names("id, 이름 \n1,가\n", true)).toEqual(["id", "이름"]);
    expect(await names("1,가\n", false)).toEqual(["column_1", "column_2"]);
    expect(await names('{"a":1}\n{"b":2,"a":3}\n', true)).toEqual(["a", "b"]);
  });
});

describe("the columns of a table that is there", () => {
  test("are those that the input names, in its order", async () => {
    const source = await sourceOf("NAME,id\nx,1\n", { table: events });
    expect(source.table.columns.map(({ name }) => name)).toEqual(["name", "id"]);
    expect(await readAll(source)).toEqual({ rows: [["x", 1]] });
  });

  test.each<[string, string, boolean]>([
    [
      "id,nmae\n1,x\n",
      "the input names the column “nmae”, which “events” does not have: it has id, name, money",
      true,
    ],
    [
      "1,x\n",
      "line 1 has 2 cells, but “events” has 6 columns (id, name, money, at, state, ok): name them",
      false,
    ],
    ["id,id\n1,1\n", "line 1: the header names the column “id” twice", true],
    ["id,\n1,1\n", "line 1: the header gives no name to column 2 of 2", true],
    ["", "the input is empty", true],
    ["  \n", "the input is empty", true],
    [
      "[{}]",
      "the input is one JSON list, expected one object a line: `jq -c '.[]'` makes that",
      true,
    ],
  ])("%j", async (text, sentence, header) => {
    await expect(sourceOf(text, { table: events, header })).rejects.toThrow(sentence);
  });
});

describe("cells are checked, since only here their line is known", () => {
  const header = "id,name,money,at,state,ok\n";
  test.each<[string, string]>([
    ["abc,x,,,,", "“id” is “abc”, expected a whole number of 32 bits"],
    ["2147483648,x,,,,", "“id” is “2147483648”, expected a whole number of 32 bits"],
    [",x,,,,", "“id” is empty, expected a whole number of 32 bits"],
    ["1,abcdef,,,,", "“name” is “abcdef”, expected at most 5 characters"],
    [
      "1,x,1.234,,,",
      "“money” is “1.234”, expected a number of at most 3 digits before the point and 2 after it",
    ],
    ["1,x,1000,,,", "“money” is “1000”, expected"],
    ["1,x,,2025-02-30,,", "“at” is “2025-02-30”, expected a time as YYYY-MM-DD HH:MM:SS"],
    ["1,x,,2025-02-03T10:00:00+09:00,,", "without an offset"],
    ["1,x,,,maybe,", "“state” is “maybe”, expected one of on, off"],
    ["1,x,,,,perhaps", "“ok” is “perhaps”, expected true or false"],
    ["1,x,,,", "line 4 has 5 cells, expected 6 as line 1 has"],
  ])("%s", async (line, sentence) => {
    const source = await sourceOf(`${header}1,a,,,,\n2,b,,,,\n${line}\n3,c,,,,\n`, {
      table: events,
      size: { rows: 1, characters: 1e6 },
    });
    const { rows, error } = await readAll(source);
    expect(rows).toEqual([
      [1, "a", null, null, null, null],
      [2, "b", null, null, null, null],
    ]);
    expect(error).toContain("line 4");
    expect(error).toContain(sentence);
  });

  test.each<[string, unknown[]]>([
    [
      "1,가나다라마,999.9900,2025-02-28T10:00,on,yes",
      [1, "가나다라마", "999.9900", "2025-02-28 10:00:00", "on", true],
    ],
    ['+7,"",-0.5,2024-02-29,off,0', [7, "", "-0.5", "2024-02-29 00:00:00", "off", false]],
    ["1,,,,,", [1, "", null, null, null, null]],
  ])("%s", async (line, cells) => {
    const source = await sourceOf(`${header}${line}\n`, { table: events });
    expect(await readAll(source)).toEqual({ rows: [cells] });
  });
});

describe("NDJSON", () => {
  test("keeps long numbers as they are", async () => {
    const source = await sourceOf(
      '{"a":12345678901234567890.123456789,"b":"x 12345678901234567890"}\n',
      {
        table: {
          ...events,
          columns: [
            column("a", { kind: "decimal", precision: 40, scale: 10 }),
            column("b", { kind: "text", length: null }),
          ],
        },
      },
    );
    expect(await readAll(source)).toEqual({
      rows: [["12345678901234567890.123456789", "x 12345678901234567890"]],
    });
  });

  test.each<[string, string]>([
    ['{"a":1}\n{"a":\n', "line 2 is no JSON: "],
    ['{"a":1}\n5\n', "line 2 holds a number, expected an object"],
    ['{"a":1}\n[1]\n', "line 2 holds a list, expected an object"],
  ])("%j", async (text, sentence) => {
    await expect(sourceOf(text, { size: { rows: 10, characters: 1e6 } })).rejects.toThrow(sentence);
  });

  test("a name that comes late is told", async () => {
    const source = await sourceOf('{"a":1}\n{"a":2}\n{"b":3}\n', {
      size: { rows: 2, characters: 1e6 },
    });
    expect(await readAll(source)).toEqual({
      rows: [[1], [2]],
      error:
        "line 3 has “b”, which none of the first 2 lines has: name it in the first, null if need be",
    });
  });
});

describe("going on", () => {
  const size = { rows: 2, characters: 1e6 };
  const text = "a,b\n1,x\n2,y\n3,z\n4,v\n5,w\n";

  test("a batch says all it holds, again and again", async () => {
    const [first] = await batchesOf(await sourceOf(text, { size }));
    expect(
      first && [encoded(first, "load"), encoded(first, "csv"), encoded(first, "load")],
    ).toEqual(["1\tx\n2\ty\n", "1,x\n2,y\n", "1\tx\n2\ty\n"]);
  });

  test("batches that are there are read over", async () => {
    const all = await batchesOf(await sourceOf(text, { size }));
    expect(all.map(({ rows }) => rows)).toEqual([2, 2, 1]);
    const chunks = all.map(({ chunk }) => chunk);
    expect(chunks.every(Number.isSafeInteger)).toBe(true);
    const again = await batchesOf(await sourceOf(text, { size, piece: 1000 }), chunks.slice(1, 2));
    expect(again.map(({ chunk }) => chunk)).toEqual([chunks[0], chunks[2]]);
    expect(await batchesOf(await sourceOf(text, { size }), chunks)).toEqual([]);
  });

  test("an input that has grown goes on within its last batch, once and again", async () => {
    const chunks = (await batchesOf(await sourceOf(text, { size }))).map(({ chunk }) => chunk);
    const longer = `${text}6,u\n7,t\n`;
    const more = await batchesOf(await sourceOf(longer, { size }), chunks);
    expect(more.map((batch) => encoded(batch, "csv"))).toEqual(["6,u\n", "7,t\n"]);
    const both = [...chunks, ...more.map(({ chunk }) => chunk)];
    expect(await batchesOf(await sourceOf(longer, { size }), both)).toEqual([]);
  });

  test.each<[string, string, string]>([
    [
      "other rows",
      text.replace("3,z", "3,q"),
      "rows 3 to 4 of the input are not those that an earlier run wrote",
    ],
    [
      "fewer rows",
      "a,b\n1,x\n2,y\n",
      "the input ended after row 2, but an earlier run wrote 5 rows",
    ],
  ])("%s after the same beginning are refused", async (_, other, sentence) => {
    const chunks = (await batchesOf(await sourceOf(text, { size }))).map(({ chunk }) => chunk);
    await expect(batchesOf(await sourceOf(other, { size }), chunks)).rejects.toThrow(sentence);
  });

  test("long rows make small batches", async () => {
    const long = `a\n${"x".repeat(600)}\n${"y".repeat(600)}\nz\n`;
    const batches = await batchesOf(
      await sourceOf(long, { size: { rows: 100, characters: 1000 } }),
    );
    expect(batches.map(({ rows }) => rows)).toEqual([2, 1]);
  });

  test("a producer that was stopped together with us is no end of the input", async () => {
    const stop = new AbortController();
    const source = await sourceOf(text, {
      size: { rows: 100, characters: 1e6 },
      signal: stop.signal,
    });
    stop.abort();
    await expect(batchesOf(source)).rejects.toThrow("abort");
  });
});
