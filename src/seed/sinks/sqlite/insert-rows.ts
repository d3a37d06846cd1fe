import type { Batch } from "../../batch";
import type { Cell } from "../../table";
import type { SqlValue } from "../engine";
import { literalInsert } from "./literal-insert";
import type { SqliteDatabase, SqliteStatement } from "./sqlite-driver";
import { quoteSqlite } from "./sqlite-quote";

/** Values in one INSERT: a call into SQLite costs more than a row, and beyond this nothing is gained. */
const together = { bound: 512, literal: 64 };

type Rows = readonly (readonly Cell[])[];

/** Writes batches by INSERTs of many rows, and gives about how many bytes of values those were. */
export function rowInserter(
  database: SqliteDatabase,
  values: keyof typeof together,
): (batch: Batch) => number {
  // A statement is only let go of when its memory is collected: to prepare it for each batch would pile them up.
  const prepared = new Map<string, SqliteStatement>();
  const insertBound = (batch: Batch, rows: Rows) => {
    const sql = boundInsert(batch, rows.length);
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, statement);
    const values: SqlValue[] = [];
    for (const cells of rows) for (const cell of cells) values.push(bindable(cell));
    statement.run(...values);
  };
  return (batch) =>
    inGroups(batch, together[values], (rows) => {
      const sql = values === "literal" ? literalInsert(batch.table, rows) : null;
      if (sql === null) insertBound(batch, rows);
      else database.exec(sql);
    });
}

/** Cuts a batch into groups of so many values, and gives its bytes. */
function inGroups(batch: Batch, most: number, insert: (rows: Rows) => void): number {
  const size = Math.max(1, Math.floor(most / batch.table.columns.length));
  let rows: (readonly Cell[])[] = [];
  let bytes = 0;
  for (const cells of batch.cells()) {
    for (const cell of cells) bytes += typeof cell === "string" ? cell.length : 8;
    rows.push(cells);
    if (rows.length < size) continue;
    insert(rows);
    rows = [];
  }
  if (rows.length > 0) insert(rows);
  return bytes;
}

function boundInsert({ table }: Batch, rows: number): string {
  const names = table.columns.map(({ name }) => quoteSqlite(name)).join(", ");
  const row = `(${table.columns.map(() => "?").join(", ")})`;
  return `INSERT INTO ${quoteSqlite(table.name)} (${names}) VALUES ${Array(rows).fill(row).join(", ")}`;
}

/** SQLite knows no booleans. */
function bindable(cell: Cell): SqlValue {
  return typeof cell === "boolean" ? Number(cell) : cell;
}
