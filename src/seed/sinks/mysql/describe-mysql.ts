import type { ColumnType } from "../../column-type";
import { SeedError } from "../../seed-error";
import type { FoundColumn, FoundTable, Session, SqlRow } from "../engine";
import { mysqlColumnType } from "./mysql-column-type";

const here = "table_schema = DATABASE() AND table_name = ?";

/** Reads a table from information_schema. Names of result columns are given, because MySQL 8 writes its own in capitals. */
export async function describeMysql(
  session: Session,
  table: string,
): Promise<FoundTable | undefined> {
  if (/[\u{10000}-\u{10ffff}]/u.test(table))
    throw new SeedError(
      `found the table name ${table}; expected no emoji in it, nor other characters beyond U+FFFF: MySQL and MariaDB take them in texts alone`,
    );
  const [head] = await session.query(
    `SELECT engine AS engine, table_type AS kind, table_name AS name FROM information_schema.tables WHERE ${here}`,
    [table],
  );
  if (!head) return undefined;
  const keys = await keysOf(session, table);
  const single = new Set([...keys.values()].filter(({ length }) => length === 1).flat());
  const columns = await session.query(
    `SELECT column_name AS name, column_type AS declared, is_nullable AS nullable, column_default AS preset, extra AS extra, character_set_name AS charset
     FROM information_schema.columns WHERE ${here} ORDER BY ordinal_position`,
    [table],
  );
  const checks = await checksOf(session, table);
  const json = new Set(checks.flatMap((clause) => jsonColumn(clause) ?? []));
  return {
    name: String(head.name),
    columns: columns.map((row) => column(row, single, json)),
    primaryKey: keys.get("PRIMARY") ?? [],
    uniqueSets: [...keys]
      .filter(([name, set]) => name !== "PRIMARY" && set.length > 1)
      .map(([, set]) => set),
    foreignKeys: await foreignKeysOf(session, table),
    checks: checks.filter((clause) => jsonColumn(clause) === undefined),
    hindrance: hindrance(table, head),
  };
}

function hindrance(table: string, { kind, engine }: SqlRow): string | null {
  if (kind !== "BASE TABLE") return `${table} is a ${kind}; expected a table`;
  if (/^(InnoDB|RocksDB|TokuDB|NDB.*)$/i.test(String(engine))) return null;
  return `the table ${table} is of the engine ${engine}, which keeps no transactions; expected ENGINE=InnoDB`;
}

function column(row: SqlRow, single: ReadonlySet<string>, json: ReadonlySet<string>): FoundColumn {
  const declared = String(row.declared);
  const name = String(row.name);
  const extra = String(row.extra ?? "").toLowerCase();
  return {
    name,
    declared,
    type: json.has(name)
      ? { kind: "json" }
      : inCharset(mysqlColumnType(declared), row.charset ?? null),
    nullable: row.nullable === "YES",
    unique: single.has(name),
    filled: filled(extra, row.preset ?? null),
  };
}

/** What a column of another character set than Unicode's takes for sure is ASCII. */
function inCharset(type: ColumnType | null, charset: SqlRow[string]): ColumnType | null {
  const unicode = charset === null || /^(utf|ucs2|gb18030)/i.test(String(charset));
  return type?.kind === "text" && !unicode ? { ...type, ascii: true } : type;
}

function filled(extra: string, preset: SqlRow[string]): FoundColumn["filled"] {
  if (/\b(virtual|stored|persistent) generated\b|^(virtual|persistent|stored)\b/.test(extra))
    return "generated";
  if (extra.includes("auto_increment")) return "numbered";
  return preset === null && !extra.includes("default_generated") ? null : "default";
}

async function keysOf(session: Session, table: string): Promise<Map<string, string[]>> {
  const rows = await session.query(
    `SELECT index_name AS name, column_name AS part FROM information_schema.statistics
     WHERE ${here} AND non_unique = 0 AND column_name IS NOT NULL ORDER BY index_name, seq_in_index`,
    [table],
  );
  const keys = new Map<string, string[]>();
  for (const { name, part } of rows)
    keys.set(String(name), [...(keys.get(String(name)) ?? []), String(part)]);
  return keys;
}

async function foreignKeysOf(session: Session, table: string): Promise<FoundTable["foreignKeys"]> {
  const rows = await session.query(
    `SELECT column_name AS own, referenced_table_name AS parent, referenced_column_name AS there
     FROM information_schema.key_column_usage WHERE ${here} AND referenced_table_name IS NOT NULL`,
    [table],
  );
  return rows.map(({ own, parent, there }) => ({
    column: String(own),
    table: String(parent),
    references: String(there),
  }));
}

/** MySQL before 8.0.16 has no such table, and checks nothing either. */
async function checksOf(session: Session, table: string): Promise<string[]> {
  const rows = await session
    .query(
      `SELECT c.check_clause AS clause FROM information_schema.check_constraints c
       JOIN information_schema.table_constraints t
         ON t.constraint_schema = c.constraint_schema AND t.constraint_name = c.constraint_name
       WHERE t.table_schema = DATABASE() AND t.table_name = ? AND t.constraint_type = 'CHECK'`,
      [table],
    )
    .catch(() => []);
  return [...new Set(rows.map(({ clause }) => String(clause)))];
}

/** The column that a condition makes one of JSON: in MariaDB, JSON is a LONGTEXT with this check. */
function jsonColumn(clause: string): string | undefined {
  const [, quoted] = /^json_valid\(`((?:[^`]|``)*)`\)$/i.exec(clause) ?? [];
  return quoted?.replaceAll("``", "`");
}
