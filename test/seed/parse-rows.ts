/** Reads the text form of `LOAD DATA` and `COPY`, as their servers do; null where `\N` stands. */
export function parseLoad(text: string): (string | null)[][] {
  const unescaped: Record<string, string> = { t: "\t", n: "\n", r: "\r", "\\": "\\" };
  const lines = text.split("\n");
  if (lines.pop() !== "") throw new Error("the last row has no end");
  return lines.map((line) =>
    line
      .split("\t")
      .map((cell) =>
        cell === "\\N"
          ? null
          : cell.replace(/\\(.)/gs, (_, sign: string) => unescaped[sign] ?? sign),
      ),
  );
}

/** Reads CSV (RFC 4180); null where a field is empty and not quoted. */
export function parseCsv(text: string): (string | null)[][] {
  const rows: (string | null)[][] = [];
  let row: (string | null)[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n\r]*))(,|\n)/g)) {
    row.push(quoted === undefined ? plain || null : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
