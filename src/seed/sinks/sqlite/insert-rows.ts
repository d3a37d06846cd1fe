import type { Batch } from "../../batch";
import type { Cell } from "../../table";
import type { SqlValue } from "../engine";
import type { SqliteDatabase } from "./sqlite-driver";
import { quoteSqlite } from "./sqlite-quote";

/** Values in one INSERT: a call into SQLite costs more than a row, and beyond this nothing is gained. */
const together = 512;

/** Writes a batch by prepared INSERTs of many rows, and gives about how many bytes of values those were. */
export function insertRows(database: SqliteDatabase, batch: Batch): number {
  const width = batch.table.columns.length;
  const rows = Math.max(1, Math.floor(together / width));
  const many = database.prepare(insertStatement(batch, rows));
  let values: SqlValue[] = [];
  let bytes = 0;
  for (const cells of batch.cells()) {
    for (const cell of cells) {
      const value = bindable(cell);
      bytes += typeof value === "string" ? value.length : 8;
      values.push(value);
    }
    if (values.length < rows * width) continue;
    many.run(...values);
    values = [];
  }
  if (values.length > 0)
    database.prepare(insertStatement(batch, values.length / width)).run(...values);
  return bytes;
}

function insertStatement({ table }: Batch, rows: number): string {
  const names = table.columns.map(({ name }) => quoteSqlite(name)).join(", ");
  const row = `(${table.columns.map(() => "?").join(", ")})`;
  return `INSERT INTO ${quoteSqlite(table.name)} (${names}) VALUES ${Array(rows).fill(row).join(", ")}`;
}

/** SQLite knows no booleans. */
function bindable(cell: Cell): SqlValue {
  return typeof cell === "boolean" ? Number(cell) : cell;
}
