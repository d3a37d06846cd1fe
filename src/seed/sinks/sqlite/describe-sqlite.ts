import type { FoundColumn, FoundTable, Session, SqlRow } from "../engine";
import { sqliteColumnType } from "./sqlite-column-type";

/** Reads a table from SQLite's pragmas. */
export async function describeSqlite(
  session: Session,
  table: string,
): Promise<FoundTable | undefined> {
  const [head] = await session.query(
    "SELECT name, type, sql FROM sqlite_master WHERE lower(name) = lower(?) AND type IN ('table', 'view')",
    [table],
  );
  if (!head) return undefined;
  const name = String(head.name);
  const rows = await session.query("SELECT * FROM pragma_table_xinfo(?)", [name]);
  const sets = await uniqueSets(session, name);
  const primaryKey = rows
    .filter(({ pk }) => Number(pk) > 0)
    .sort((a, b) => Number(a.pk) - Number(b.pk))
    .map((row) => String(row.name));
  const single = new Set([...sets, primaryKey].filter(({ length }) => length === 1).flat());
  return {
    name,
    columns: rows.map((row) => column(row, single, primaryKey)),
    primaryKey,
    uniqueSets: sets.filter(({ length }) => length > 1),
    foreignKeys: await foreignKeysOf(session, name),
    checks: checksOf(String(head.sql ?? "")),
    hindrance: head.type === "table" ? null : `${table} is a view; expected a table`,
  };
}

function column(
  row: SqlRow,
  single: ReadonlySet<string>,
  primaryKey: readonly string[],
): FoundColumn {
  const name = String(row.name);
  const declared = String(row.type ?? "");
  // Such a column is the number of the row, which SQLite gives where none is given.
  const rowNumber =
    primaryKey.length === 1 && primaryKey[0] === name && /^integer$/i.test(declared);
  const generated = Number(row.hidden) > 1;
  return {
    name,
    declared: declared || "no type",
    type: sqliteColumnType(declared),
    nullable: Number(row.notnull) === 0 && !primaryKey.includes(name),
    unique: single.has(name),
    filled: generated
      ? "generated"
      : rowNumber
        ? "numbered"
        : row.dflt_value === null
          ? null
          : "default",
  };
}

async function uniqueSets(session: Session, table: string): Promise<string[][]> {
  const indexes = await session.query(
    `SELECT name FROM pragma_index_list(?) WHERE "unique" = 1 AND partial = 0 AND origin <> 'pk'`,
    [table],
  );
  const sets: string[][] = [];
  for (const { name } of indexes) {
    const parts = await session.query("SELECT name FROM pragma_index_info(?) ORDER BY seqno", [
      String(name),
    ]);
    // An index on an expression has parts without a name.
    if (parts.every((part) => part.name !== null))
      sets.push(parts.map((part) => String(part.name)));
  }
  return sets;
}

async function foreignKeysOf(session: Session, table: string): Promise<FoundTable["foreignKeys"]> {
  const rows = await session.query(
    `SELECT k."from" AS own, k."table" AS parent,
       coalesce(k."to", (SELECT name FROM pragma_table_info(k."table") WHERE pk = k.seq + 1)) AS there
     FROM pragma_foreign_key_list(?) k`,
    [table],
  );
  return rows.map(({ own, parent, there }) => ({
    column: String(own),
    table: String(parent),
    references: String(there),
  }));
}

/** SQLite keeps its checks nowhere but in the text that made the table. */
function checksOf(sql: string): string[] {
  return [...sql.matchAll(/\bCHECK\s*\(/gi)].map(({ 0: word, index }) => {
    const open = index + word.length;
    return sql.slice(index, closing(sql, open));
  });
}

/** Where the bracket ends that was opened just before. */
function closing(sql: string, from: number): number {
  let depth = 1;
  let at = from;
  for (; at < sql.length && depth > 0; at++) {
    if (sql[at] === "(") depth++;
    if (sql[at] === ")") depth--;
  }
  return at;
}
