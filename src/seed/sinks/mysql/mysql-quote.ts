/** A name as MySQL and MariaDB take it, whatever characters it holds. */
export function quoteMysql(name: string): string {
  return `\`${name.replaceAll("`", "``")}\``;
}

/** A text as a literal, under the SQL mode that every session of ours sets. */
export function literalMysql(text: string): string {
  return `'${text.replace(/['\\\0]/g, (one) => (one === "\0" ? "\\0" : `\\${one}`))}'`;
}
