import type { ColumnType } from "./column-type";
import type { DescribedTable } from "./dataset";
import type { Generator } from "./generator";
import { SeedError } from "./seed-error";

/** Makes sure that a described table can be created and filled: a user's file is run without a look at its types. */
export function checkTable(table: DescribedTable, earlier: readonly DescribedTable[]): void {
  const { name, spec } = table;
  if (typeof name !== "string" || name === "")
    throw new SeedError("a table has no name: expected a text", 2);
  if (earlier.some((other) => other.name === name))
    throw new SeedError(`two tables are called ${name}: expected each name once`, 2);
  if (typeof spec?.columns !== "object" || Object.keys(spec.columns).length === 0)
    throw new SeedError(`the table ${name} has no columns: expected at least one`, 2);
  for (const [column, generator] of Object.entries(spec.columns)) {
    checkGenerator(`${name}.${column}`, generator);
  }
  for (const [column, derived] of Object.entries(spec.derived ?? {})) {
    if (column in spec.columns)
      throw new SeedError(`two columns are called ${name}.${column}: expected each name once`, 2);
    checkType(`${name}.${column}`, derived?.type);
    if (typeof derived.from !== "function")
      throw new SeedError(
        `${name}.${column} is not derived from anything: expected a function \`from\``,
        2,
      );
  }
  const columns = [...Object.keys(spec.columns), ...Object.keys(spec.derived ?? {})];
  const missing = spec.primaryKey?.find((key) => !columns.includes(key));
  if (missing !== undefined)
    throw new SeedError(
      `the primary key of ${name} names ${missing}: expected one of its columns (${columns.join(", ")})`,
      2,
    );
}

function checkGenerator(where: string, generator: Generator | undefined): void {
  if (typeof generator?.bind !== "function")
    throw new SeedError(
      `${where} is ${generator === null ? "null" : `a ${typeof generator}`}: expected a generator, such as sequence() or integer({ min: 1, max: 6 })`,
      2,
    );
  checkType(where, generator.type);
}

function checkType(where: string, type: ColumnType | undefined): void {
  if (type && kinds.includes(type.kind)) return;
  throw new SeedError(
    `${where} is of the type “${type?.kind}”: expected one of ${kinds.join(", ")}`,
    2,
  );
}

const kinds: readonly ColumnType["kind"][] = [
  "integer",
  "decimal",
  "float",
  "text",
  "enum",
  "boolean",
  "date",
  "datetime",
  "time",
  "json",
  "uuid",
];
