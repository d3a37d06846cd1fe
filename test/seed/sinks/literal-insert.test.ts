import { expect, test } from "vitest";
import type { ColumnType } from "../../../src/seed/column-type";
import { literalInsert } from "../../../src/seed/sinks/sqlite/literal-insert";
import type { Cell, Table } from "../../../src/seed/table";

const text: ColumnType = { kind: "text", length: null };
const column = (name: string) => ({ name, type: text, nullable: true, unique: false });
const table: Table = {
  name: 'a "table"',
  columns: [column("a"), column('b"')],
  primaryKey: [],
  foreignKeys: [],
};

test("values stand in the text of the statement, and can't become SQL", () => {
  const rows: Cell[][] = [
    [1, "it's"],
    [null, "'); DROP TABLE x; --"],
    [true, "줄\n둘"],
    [-9007199254740991, ""],
  ];
  expect(literalInsert(table, rows)).toBe(
    `INSERT INTO "a ""table""" ("a", "b""") VALUES (1,'it''s'),(NULL,'''); DROP TABLE x; --'),(1,'줄\n둘'),(-9007199254740991,'')`,
  );
});

test.each<[what: string, cell: Cell]>([
  ["a fraction", 0.1],
  ["more than whole numbers are exact for", 2 ** 60],
  ["no number", Number.NaN],
  ["a NUL", "a\0b"],
  ["a very long text", "글".repeat(200_000)],
])("%s is bound instead", (_, cell) => {
  expect(literalInsert(table, [[1, cell]])).toBeNull();
});
