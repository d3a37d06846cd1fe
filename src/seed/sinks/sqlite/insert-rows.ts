import type { Batch } from "../../batch";
import type { Cell } from "../../table";
import type { SqlValue } from "../engine";
import type { SqliteDatabase, SqliteStatement } from "./sqlite-driver";
import { quoteSqlite } from "./sqlite-quote";

/** Values in one INSERT: a call into SQLite costs more than a row, and beyond this nothing is gained. */
const together = 512;

/** Writes batches by prepared INSERTs of many rows, and gives about how many bytes of values those were. */
export function rowInserter(database: SqliteDatabase): (batch: Batch) => number {
  // A statement is only let go of when its memory is collected: to prepare it for each batch would pile them up.
  const prepared = new Map<string, SqliteStatement>();
  return (batch) => {
    const statementFor = (rows: number) => {
      const sql = insertStatement(batch, rows);
      const statement = prepared.get(sql) ?? database.prepare(sql);
      prepared.set(sql, statement);
      return statement;
    };
    return insertRows(batch, statementFor);
  };
}

function insertRows(batch: Batch, statementFor: (rows: number) => SqliteStatement): number {
  const width = batch.table.columns.length;
  const size = Math.max(1, Math.floor(together / width)) * width;
  const values: SqlValue[] = [];
  let bytes = 0;
  for (const cells of batch.cells()) {
    for (const cell of cells) {
      const value = bindable(cell);
      bytes += typeof value === "string" ? value.length : 8;
      values.push(value);
    }
    if (values.length < size) continue;
    statementFor(size / width).run(...values);
    values.length = 0;
  }
  if (values.length > 0) statementFor(values.length / width).run(...values);
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
