import type { ColumnType } from "../../column-type";
import type { Column, Table } from "../../table";
import { literalPostgres, quotePostgres } from "./postgres-quote";

/** CREATE TABLE for PostgreSQL. An enum is a text with a check: a type of its own would outlive the table. */
export function createPostgresTable(table: Table): string {
  const lines = table.columns.map((column) => columnLine(table, column));
  if (table.primaryKey.length > 0)
    lines.push(`PRIMARY KEY (${table.primaryKey.map(quotePostgres).join(", ")})`);
  for (const { column, table: parent, references } of table.foreignKeys)
    lines.push(
      `FOREIGN KEY (${quotePostgres(column)}) REFERENCES ${quotePostgres(parent)} (${quotePostgres(references)})`,
    );
  return `CREATE TABLE ${quotePostgres(table.name)} (\n  ${lines.join(",\n  ")}\n)`;
}

function columnLine({ primaryKey }: Table, { name, type, nullable, unique }: Column): string {
  const wholeKey = primaryKey.length === 1 && primaryKey[0] === name;
  const check =
    type.kind === "enum"
      ? ` CHECK (${quotePostgres(name)} IN (${type.values.map(literalPostgres).join(", ")}))`
      : "";
  return `${quotePostgres(name)} ${postgresType(type)}${nullable ? "" : " NOT NULL"}${unique && !wholeKey ? " UNIQUE" : ""}${check}`;
}

function postgresType(type: ColumnType): string {
  switch (type.kind) {
    case "integer":
      return integerType(type.unsigned ? type.bits + 1 : type.bits);
    case "decimal":
      return `numeric(${type.precision},${type.scale})`;
    case "float":
      return type.bits === 32 ? "real" : "double precision";
    case "text":
      return type.length === null ? "text" : `varchar(${type.length})`;
    case "enum":
      return "text";
    case "datetime":
      return "timestamp";
    case "json":
      return "jsonb";
    default:
      return type.kind;
  }
}

/** PostgreSQL knows no unsigned numbers: those take the next wider type. */
function integerType(bits: number): string {
  if (bits <= 16) return "smallint";
  if (bits <= 32) return "integer";
  return bits <= 64 ? "bigint" : "numeric(20,0)";
}
