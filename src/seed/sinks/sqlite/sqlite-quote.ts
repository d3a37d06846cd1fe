/** A name as SQLite takes it, whatever characters it holds. */
export function quoteSqlite(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

export function literalSqlite(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
