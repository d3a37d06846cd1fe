import type { Batch, RowFormat, RowSource } from "../../../src/seed/batch";
import { lookInto, type PipeFormat } from "../../../src/seed/pipe/pipe-format";
import { type PipePlan, pipeSource } from "../../../src/seed/pipe/pipe-source";

/** An input that arrives in pieces of so many bytes. */
export async function* inPieces(
  text: string | Uint8Array,
  size: number,
): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** The source that `til seed -` makes of an input, in pieces of 7 bytes unless told. */
export async function sourceOf(
  text: string | Uint8Array,
  plan: Partial<PipePlan> & { format?: PipeFormat; piece?: number } = {},
): Promise<RowSource> {
  const input = await lookInto(inPieces(text, plan.piece ?? 7), plan.format);
  const size = { rows: 100, characters: 1e6 };
  return pipeSource(input, { name: "t", table: null, header: true, size, ...plan });
}

export async function batchesOf(source: RowSource, skip: Iterable<number> = []): Promise<Batch[]> {
  const batches: Batch[] = [];
  for await (const batch of source.batches(new Set(skip))) batches.push(batch);
  return batches;
}

/** All rows as cells, and what ended them early. */
export async function readAll(source: RowSource): Promise<{ rows: unknown[][]; error?: string }> {
  const rows: unknown[][] = [];
  try {
    for await (const batch of source.batches(new Set())) {
      for (const cells of batch.cells()) rows.push([...cells]);
    }
  } catch (error) {
    return { rows, error: (error as Error).message };
  }
  return { rows };
}

export function encoded(batch: Batch, format: RowFormat): string {
  return Buffer.concat([...batch.encode(format)].map((piece) => Buffer.from(piece))).toString();
}
