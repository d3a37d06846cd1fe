/** A name as PostgreSQL takes it, whatever characters it holds. */
export function quotePostgres(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text as a literal, under `standard_conforming_strings`, which every session of ours sets. */
export function literalPostgres(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
