import { expect, test } from "vitest";
import { parentsFirst } from "../../src/seed/parents-first";
import type { Table } from "../../src/seed/table";

function table(name: string, ...parents: string[]): { table: Table } {
  const foreignKeys = parents.map((parent) => ({
    column: parent,
    table: parent,
    references: "id",
  }));
  return { table: { name, columns: [], primaryKey: [], foreignKeys } };
}

test("each table stands behind those it points at, itself aside", () => {
  const items = [table("c", "b", "a"), table("b", "a", "b"), table("a"), table("d", "elsewhere")];
  expect(parentsFirst(items).map(({ table }) => table.name)).toEqual(["a", "b", "c", "d"]);
});

test("a circle is refused", () => {
  expect(() => parentsFirst([table("a", "b"), table("b", "a")])).toThrow(
    "the foreign keys of a, b point at each other in a circle",
  );
});
