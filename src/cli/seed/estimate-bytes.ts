import type { RowFormat, RowSource } from "../../seed/batch";

const sampleBytes = 256_000;

/** About how many bytes the rows of a source are in a format, by its first rows; null where nobody knows how many there are. */
export async function estimateBytes(source: RowSource, format: RowFormat): Promise<number | null> {
  if (source.rows === null) return null;
  for await (const batch of source.batches(new Set())) {
    let bytes = 0;
    let lines = 0;
    for (const piece of batch.encode(format)) {
      bytes += piece.length;
      for (let at = piece.indexOf(NEWLINE); at !== -1; at = piece.indexOf(NEWLINE, at + 1)) lines++;
      if (bytes >= sampleBytes) break;
    }
    // The piece that the sample broke off with may end within a row; among thousands that is nothing.
    return lines === 0 ? 0 : Math.round((bytes / lines) * source.rows);
  }
  return 0;
}

const NEWLINE = 0x0a;
