import type { ColumnType } from "../../column-type";
import type { Column, Table } from "../../table";
import { literalSqlite, quoteSqlite } from "./sqlite-quote";

/** CREATE TABLE for SQLite, with types that say what is meant: SQLite itself takes from them only how it compares. */
export function createSqliteTable(table: Table): string {
  const lines = table.columns.map((column) => columnLine(table, column));
  if (table.primaryKey.length > 0 && !rowNumber(table))
    lines.push(`PRIMARY KEY (${table.primaryKey.map(quoteSqlite).join(", ")})`);
  for (const { column, table: parent, references } of table.foreignKeys)
    lines.push(
      `FOREIGN KEY (${quoteSqlite(column)}) REFERENCES ${quoteSqlite(parent)} (${quoteSqlite(references)})`,
    );
  return `CREATE TABLE ${quoteSqlite(table.name)} (\n  ${lines.join(",\n  ")}\n)`;
}

/** The column that can be the number under which SQLite keeps the row, which saves an index. */
function rowNumber({ columns, primaryKey }: Table): string | undefined {
  if (primaryKey.length !== 1) return undefined;
  return columns.find(({ name, type }) => name === primaryKey[0] && type.kind === "integer")?.name;
}

function columnLine(table: Table, { name, type, nullable, unique }: Column): string {
  const quoted = quoteSqlite(name);
  if (name === rowNumber(table)) return `${quoted} INTEGER PRIMARY KEY NOT NULL`;
  const wholeKey = table.primaryKey.length === 1 && table.primaryKey[0] === name;
  const check =
    type.kind === "enum"
      ? ` CHECK (${quoted} IN (${type.values.map(literalSqlite).join(", ")}))`
      : "";
  return `${quoted} ${sqliteType(type)}${nullable ? "" : " NOT NULL"}${unique && !wholeKey ? " UNIQUE" : ""}${check}`;
}

function sqliteType(type: ColumnType): string {
  switch (type.kind) {
    case "integer":
      return "INTEGER";
    case "decimal":
      return `DECIMAL(${type.precision},${type.scale})`;
    case "float":
      return "REAL";
    case "text":
      return type.length === null ? "TEXT" : `VARCHAR(${type.length})`;
    case "enum":
    case "uuid":
    case "json":
      return "TEXT";
    default:
      return type.kind.toUpperCase();
  }
}
