import type { Cell, Table } from "../../table";
import { literalSqlite, quoteSqlite } from "./sqlite-quote";

/** Characters of one statement: SQLite takes a million bytes. */
const longest = 200_000;

/**
 * An INSERT with its values in its text, which `libsql` takes faster than values that are bound one by one. Null for rows that
 * can't be written so without harm: the text of a statement ends at a NUL, and fractions are read to the last bit only by Node.
 */
export function literalInsert(
  { name, columns }: Table,
  rows: readonly (readonly Cell[])[],
): string | null {
  const names = columns.map((column) => quoteSqlite(column.name)).join(", ");
  let sql = `INSERT INTO ${quoteSqlite(name)} (${names}) VALUES `;
  let before = "(";
  for (const cells of rows) {
    for (const cell of cells) {
      if (typeof cell === "number" && !Number.isSafeInteger(cell)) return null;
      sql += before + literal(cell);
      before = ",";
    }
    before = "),(";
  }
  return sql.length > longest || sql.includes("\0") ? null : `${sql})`;
}

function literal(cell: Cell): string {
  if (typeof cell === "string") return cell.includes("'") ? literalSqlite(cell) : `'${cell}'`;
  return cell === null ? "NULL" : String(Number(cell));
}
