import type { FoundColumn, FoundTable, Session, SqlRow } from "../engine";
import { postgresColumnType } from "./postgres-column-type";
import { quotePostgres } from "./postgres-quote";

/** Reads a table from the catalogs, as the search path finds it. */
export async function describePostgres(
  session: Session,
  table: string,
): Promise<FoundTable | undefined> {
  const [head] = await session.query(
    "SELECT c.oid AS oid, c.relname AS name, c.relkind AS kind FROM pg_class c WHERE c.oid = to_regclass(?)",
    [quotePostgres(table)],
  );
  if (!head) return undefined;
  const oid = String(head.oid);
  const keys = await keysOf(session, oid);
  const sets = keys.map(({ columns }) => columns);
  const single = new Set(sets.filter(({ length }) => length === 1).flat());
  return {
    name: String(head.name),
    columns: (await columnsOf(session, oid)).map((row) => column(row, single)),
    primaryKey: keys.find(({ primary }) => primary)?.columns ?? [],
    uniqueSets: keys
      .filter(({ primary, columns }) => !primary && columns.length > 1)
      .map(({ columns }) => columns),
    foreignKeys: await foreignKeysOf(session, oid),
    checks: await checksOf(session, oid),
    // Ordinary and partitioned tables.
    hindrance: /^[rp]$/.test(String(head.kind))
      ? null
      : `${table} is a view or another thing that is not filled like a table; expected a table`,
  };
}

function columnsOf(session: Session, oid: string): Promise<SqlRow[]> {
  // A domain is read as the type it stands for; its own conditions are not.
  return session.query(
    `SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS declared,
       CASE WHEN t.typtype = 'd' THEN format_type(t.typbasetype, t.typtypmod) ELSE format_type(a.atttypid, a.atttypmod) END AS base,
       a.attnotnull OR t.typnotnull AS strict, a.attidentity AS identity, a.attgenerated AS generated,
       pg_get_expr(d.adbin, d.adrelid) AS preset,
       (SELECT json_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = a.atttypid) AS labels
     FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
     LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
     WHERE a.attrelid = ? AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`,
    [oid],
  );
}

function column(row: SqlRow, single: ReadonlySet<string>): FoundColumn {
  const name = String(row.name);
  const labels = row.labels ? (JSON.parse(String(row.labels)) as string[]) : undefined;
  return {
    name,
    declared: String(row.declared),
    type: labels ? { kind: "enum", values: labels } : postgresColumnType(String(row.base)),
    nullable: row.strict !== "t",
    unique: single.has(name),
    filled: filled(row),
  };
}

function filled({ generated, identity, preset }: SqlRow): FoundColumn["filled"] {
  if (generated || identity === "a") return "generated";
  if (identity || /^nextval\(/.test(String(preset ?? ""))) return "numbered";
  return preset === null ? null : "default";
}

async function keysOf(session: Session, oid: string) {
  const rows = await session.query(
    `SELECT i.indisprimary AS primary,
       (SELECT json_agg(a.attname ORDER BY k.place) FROM unnest(i.indkey::int[]) WITH ORDINALITY k (number, place)
        JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number WHERE k.place <= i.indnkeyatts) AS columns
     FROM pg_index i WHERE i.indrelid = ? AND i.indisunique AND i.indpred IS NULL AND i.indexprs IS NULL`,
    [oid],
  );
  return rows.map((row) => ({
    primary: row.primary === "t",
    columns: JSON.parse(String(row.columns)) as string[],
  }));
}

async function foreignKeysOf(session: Session, oid: string): Promise<FoundTable["foreignKeys"]> {
  const rows = await session.query(
    `SELECT own.attname AS own, parent.relname AS parent, there.attname AS there
     FROM pg_constraint c JOIN pg_class parent ON parent.oid = c.confrelid
     CROSS JOIN LATERAL unnest(c.conkey, c.confkey) k (own, there)
     JOIN pg_attribute own ON own.attrelid = c.conrelid AND own.attnum = k.own
     JOIN pg_attribute there ON there.attrelid = c.confrelid AND there.attnum = k.there
     WHERE c.conrelid = ? AND c.contype = 'f'`,
    [oid],
  );
  return rows.map(({ own, parent, there }) => ({
    column: String(own),
    table: String(parent),
    references: String(there),
  }));
}

async function checksOf(session: Session, oid: string): Promise<string[]> {
  const rows = await session.query(
    "SELECT pg_get_constraintdef(oid) AS clause FROM pg_constraint WHERE conrelid = ? AND contype = 'c'",
    [oid],
  );
  return rows.map(({ clause }) => String(clause));
}
