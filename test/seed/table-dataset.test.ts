import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bindDataset } from "../../src/seed/bind-dataset";
import type { ColumnType } from "../../src/seed/column-type";
import type { ExistingTable } from "../../src/seed/existing-table";
import type { Cell, Column } from "../../src/seed/table";
import { tableDataset } from "../../src/seed/table-dataset";
import { allRows } from "./bound-rows";

const types = fc.oneof(
  fc.record({
    kind: fc.constant("integer" as const),
    bits: fc.constantFrom(8 as const, 16 as const, 24 as const, 32 as const, 64 as const),
    unsigned: fc.constantFrom(true as const, undefined),
  }),
  fc.integer({ min: 1, max: 38 }).chain((precision) =>
    fc.record({
      kind: fc.constant("decimal" as const),
      precision: fc.constant(precision),
      scale: fc.integer({ min: 0, max: precision }),
    }),
  ),
  // DECIMAL of MySQL at its widest, and a bare NUMERIC.
  fc.constantFrom(
    { kind: "decimal" as const, precision: 65, scale: 30 },
    { kind: "decimal" as const, precision: 1000, scale: 500 },
  ),
  fc.record({ kind: fc.constant("text" as const), length: fc.option(fc.nat(300)) }),
  fc.record({ kind: fc.constant("enum" as const), values: fc.constant(["a", "나"]) }),
  ...(["boolean", "date", "datetime", "time", "json", "uuid"] as const).map((kind) =>
    fc.record({ kind: fc.constant(kind) }),
  ),
) as fc.Arbitrary<ColumnType>;

const columns = fc.uniqueArray(
  fc.record<Column>({
    name: fc.constantFrom("id", "email", "nick_name", "author", "memo", "이름"),
    type: types,
    nullable: fc.boolean(),
    unique: fc.boolean(),
  }),
  { selector: ({ name }) => name, minLength: 1 },
);

function existing(columns: Column[], more: Partial<ExistingTable["table"]> = {}): ExistingTable {
  const table = { name: "t", columns, primaryKey: [], foreignKeys: [], ...more };
  return { table, greatest: {}, parentKeys: {} };
}

/** Whether a column takes a value, as a strict database would see it. */
function takes({ type, nullable }: Column, cell: Cell): boolean {
  if (cell === null) return nullable;
  const text = String(cell);
  switch (type.kind) {
    case "integer": {
      const bits = BigInt(type.bits);
      const [low, high] = type.unsigned
        ? [0n, 2n ** bits]
        : [-(2n ** (bits - 1n)), 2n ** (bits - 1n)];
      return BigInt(cell) >= low && BigInt(cell) < high;
    }
    case "decimal": {
      const [whole = "", fraction = ""] = text.replace("-", "").split(".");
      const digits = whole.replace(/^0+/, "").length;
      return digits <= type.precision - type.scale && fraction.length <= type.scale;
    }
    case "text":
      return type.length === null || [...text].length <= type.length;
    case "enum":
      return type.values.includes(text);
    case "boolean":
      return typeof cell === "boolean";
    case "date":
      return new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
    case "datetime":
      return new Date(`${text.replace(" ", "T")}Z`)
        .toISOString()
        .startsWith(text.replace(" ", "T"));
    case "time":
      return /^([01]\d|2[0-3])(:[0-5]\d){2}$/.test(text);
    case "json":
      return typeof JSON.parse(text) === "object";
    case "uuid":
      return /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(text);
    default:
      return true;
  }
}

test("rows fit the columns, and are unique where they must be", () => {
  fc.assert(
    fc.property(columns, fc.nat(), (columns, seed) => {
      let rows: Cell[][];
      try {
        const [bound] = bindDataset(tableDataset(existing(columns)), { seed, rows: 40 });
        rows = bound ? allRows(bound) : [];
      } catch (error) {
        expect(String(error)).toMatch(/is unique, (and there are|but of the kind json)/);
        return;
      }
      columns.forEach((column, at) => {
        const cells = rows.map((row) => row[at] as Cell);
        expect(cells.filter((cell) => !takes(column, cell))).toEqual([]);
        const values = cells.filter((cell) => cell !== null);
        if (column.unique) expect(new Set(values).size).toBe(values.length);
      });
    }),
    { numRuns: 100 },
  );
});

const id: Column = {
  name: "id",
  type: { kind: "integer", bits: 8 },
  nullable: false,
  unique: false,
};
const word: Column = {
  name: "word",
  type: { kind: "text", length: 1 },
  nullable: false,
  unique: false,
};
const parent: Column = { ...id, name: "parent_id" };
const toParents = { foreignKeys: [{ column: "parent_id", table: "parents", references: "id" }] };

describe("keys", () => {
  test("go on after the greatest", () => {
    const table = { ...existing([id, word], { primaryKey: ["id"] }), greatest: { id: 120 } };
    const [bound] = bindDataset(tableDataset(table), { seed: 1, rows: 7 });
    expect(bound && allRows(bound).map(([key]) => key)).toEqual([
      121, 122, 123, 124, 125, 126, 127,
    ]);
    expect(() => bindDataset(tableDataset(table), { seed: 1, rows: 8 })).toThrow(
      "t.id is unique, and there are 7 values for it: expected at least as many as rows (8)",
    );
  });

  test("of several columns are different together", () => {
    const table = {
      ...existing([parent, word], { primaryKey: ["parent_id", "word"], ...toParents }),
      parentKeys: { parent_id: [3, 5, 9] },
    };
    const [bound] = bindDataset(tableDataset(table), { seed: 1, rows: 108 });
    const rows = bound ? allRows(bound) : [];
    expect(new Set(rows.map(String)).size).toBe(108);
    expect(new Set(rows.map(([key]) => key))).toEqual(new Set([3, 5, 9]));
    expect(() => bindDataset(tableDataset(table), { seed: 1, rows: 109 })).toThrow(
      "t has no two rows with the same parent_id and word, of which there are 108 combinations: expected at least as many as rows (109)",
    );
  });

  test("so are other columns that are unique together", () => {
    const table = {
      ...existing([id, parent, word], { primaryKey: ["id"], ...toParents }),
      parentKeys: { parent_id: [3, 5] },
      uniqueSets: [["word", "parent_id"]],
    };
    const [bound] = bindDataset(tableDataset(table), { seed: 1, rows: 72 });
    const pairs = bound ? allRows(bound).map(([, ...pair]) => String(pair)) : [];
    expect(new Set(pairs).size).toBe(72);
  });

  test("a reference to an empty table is said", () => {
    expect(() => tableDataset(existing([parent], toParents))).toThrow(
      "t.parent_id refers to parents, which has no rows: expected some, so fill it first",
    );
    const optional = existing([{ ...parent, nullable: true }], toParents);
    const [bound] = bindDataset(tableDataset(optional), { seed: 1, rows: 3 });
    expect(bound && allRows(bound)).toEqual([[null], [null], [null]]);
  });
});
