import type { ColumnType } from "../../column-type";
import type { Table } from "../../table";
import { typeWords } from "../type-words";
import { literalMysql, quoteMysql } from "./mysql-quote";

/** CREATE TABLE for MySQL and MariaDB. InnoDB is said, since only it keeps transactions, and utf8mb4, since people write emoji. */
export function createMysqlTable(table: Table): string {
  const keyed = new Set([...table.primaryKey, ...table.foreignKeys.map(({ column }) => column)]);
  const lines = table.columns.map(({ name, type, nullable, unique }) => {
    const indexed = unique || keyed.has(name);
    const rules = `${nullable ? "" : " NOT NULL"}${unique && !isWholeKey(table, name) ? " UNIQUE" : ""}`;
    return `${quoteMysql(name)} ${mysqlType(type, indexed)}${rules}`;
  });
  if (table.primaryKey.length > 0)
    lines.push(`PRIMARY KEY (${table.primaryKey.map(quoteMysql).join(", ")})`);
  for (const { column, table: parent, references } of table.foreignKeys)
    lines.push(
      `FOREIGN KEY (${quoteMysql(column)}) REFERENCES ${quoteMysql(parent)} (${quoteMysql(references)})`,
    );
  return `CREATE TABLE ${quoteMysql(table.name)} (\n  ${lines.join(",\n  ")}\n) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4`;
}

function isWholeKey({ primaryKey }: Table, column: string): boolean {
  return primaryKey.length === 1 && primaryKey[0] === column;
}

/** Characters of utf8mb4 that always fit into a row, and into a key of InnoDB. */
const inRow = 16_000;
const inKey = 768;

function mysqlType(type: ColumnType, indexed: boolean): string {
  switch (type.kind) {
    case "text":
      return textType(type.length, indexed);
    case "enum":
      return `ENUM(${type.values.map(literalMysql).join(", ")})`;
    case "uuid":
      return "CHAR(36) CHARACTER SET ascii";
    default:
      return typeWords(type);
  }
}

function textType(length: number | null, indexed: boolean): string {
  // A key over a text without a length is refused by MySQL.
  if (length === null) return indexed ? `VARCHAR(${inKey})` : "LONGTEXT";
  return length <= inRow ? `VARCHAR(${length})` : "LONGTEXT";
}
