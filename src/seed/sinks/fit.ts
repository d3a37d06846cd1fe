import type { ColumnType } from "../column-type";
import { SeedError } from "../seed-error";
import type { Column, Table } from "../table";
import type { FoundColumn, FoundTable } from "./engine";
import { typeWords } from "./type-words";

/** Refuses a table that exists already and that the rows would not go into unharmed. */
export function checkFit(table: Table, found: FoundTable): void {
  for (const column of table.columns) {
    const there = found.columns.find((one) => sameName(one.name, column.name));
    if (!there) throw misfit(table, `has no column ${column.name}`, typeWords(column.type));
    if (there.filled === "generated")
      throw misfit(table, `computes its column ${column.name} itself`, typeWords(column.type));
    if (there.type && !holds(there.type, column.type))
      throw misfit(
        table,
        `has the column ${column.name} as ${there.declared}`,
        `${typeWords(column.type)} or wider`,
      );
    if (column.nullable && !there.nullable)
      throw misfit(table, `has the column ${column.name} as NOT NULL`, "one that takes NULL");
  }
  const demanding = found.columns.find((column) => demands(column, table.columns));
  if (demanding)
    throw misfit(
      table,
      `has the column ${demanding.name} (${demanding.declared}, NOT NULL, without a default)`,
      "only columns that the rows fill or that fill themselves",
    );
}

function demands(column: FoundColumn, given: readonly Column[]): boolean {
  const left = !given.some(({ name }) => sameName(name, column.name));
  return left && !column.nullable && column.filled === null;
}

function misfit(table: Table, found: string, expected: string): SeedError {
  return new SeedError(
    `the table ${table.name} is there already and ${found}; expected ${expected}`,
  );
}

/** Engines differ in whether case tells names apart; a table with two columns that differ in case alone is not worth the care. */
function sameName(a: string, b: string): boolean {
  return a.normalize("NFC").toLowerCase() === b.normalize("NFC").toLowerCase();
}

/** Whether each value of one type can stand in a column of another without being changed. */
function holds(found: ColumnType, wanted: ColumnType): boolean {
  if (found.kind === "text") return fitsText(found.length, wanted);
  switch (wanted.kind) {
    case "integer":
      return holdsInteger(found, wanted);
    case "decimal":
      return (
        found.kind === "decimal" && digits(found) >= digits(wanted) && found.scale >= wanted.scale
      );
    case "float":
      return found.kind === "float" && found.bits >= wanted.bits;
    case "enum":
      return found.kind === "enum" && wanted.values.every((value) => found.values.includes(value));
    case "boolean":
      return found.kind === "boolean" || found.kind === "integer";
    case "date":
      return found.kind === "date" || found.kind === "datetime";
    default:
      return found.kind === wanted.kind;
  }
}

function digits({ precision, scale }: { precision: number; scale: number }): number {
  return precision - scale;
}

function holdsInteger(found: ColumnType, wanted: ColumnType & { kind: "integer" }): boolean {
  // MySQL's BOOLEAN is a TINYINT.
  if (found.kind === "boolean") return wanted.bits === 8;
  if (found.kind === "decimal") return digits(found) >= Math.ceil(wanted.bits * Math.log10(2));
  if (found.kind === "float") return wanted.bits <= (found.bits === 64 ? 32 : 16);
  if (found.kind !== "integer") return false;
  if (Boolean(found.unsigned) === Boolean(wanted.unsigned)) return found.bits >= wanted.bits;
  return !found.unsigned && found.bits > wanted.bits;
}

function fitsText(length: number | null, wanted: ColumnType): boolean {
  return length === null || length >= longest(wanted);
}

/** Characters that a text of any length is at least given room for: as many as a key of InnoDB holds. */
const roomy = 768;

/** The most characters that a value of a type takes as text. */
function longest(type: ColumnType): number {
  switch (type.kind) {
    case "text":
      return type.length ?? roomy;
    case "enum":
      return Math.max(0, ...type.values.map((value) => [...value].length));
    case "integer":
      return Math.ceil(type.bits * Math.log10(2)) + 1;
    case "decimal":
      return type.precision + 2;
    case "float":
      return 24;
    case "boolean":
      return 5;
    case "date":
      return 10;
    case "datetime":
      return 19;
    case "time":
      return 8;
    case "uuid":
      return 36;
    case "json":
      return Number.POSITIVE_INFINITY;
  }
}
