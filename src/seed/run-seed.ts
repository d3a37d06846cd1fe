import type { RowSource } from "./batch";
import { drainSource } from "./drain-source";
import { parentsFirst } from "./parents-first";
import type { OnProgress } from "./progress";
import type { Job, Sink } from "./sinks/sink";

export interface Run {
  sources: readonly RowSource[];
  sink: Sink;
  job: Job;
  onProgress?: OnProgress;
  /** Ends the run after the batches in flight. */
  signal?: AbortSignal;
}

/** What a run did. */
export interface Totals {
  /** Rows that this run wrote. */
  rows: number;
  /** Bytes that this run sent. */
  bytes: number;
  /** Rows that were there already, written by earlier runs of the same job. */
  present: number;
  milliseconds: number;
  /** False where the run was ended before all was written. */
  complete: boolean;
  /** True where it ended because the reader of stdout had enough: nothing is to be said then. */
  closed: boolean;
}

/** Writes all rows of all sources, parents before children, each table on as many lanes as the sink has. */
export async function runSeed({ sources, sink, job, onProgress, signal }: Run): Promise<Totals> {
  const ordered = parentsFirst(sources);
  const start = performance.now();
  const tally = { rows: 0, bytes: 0, present: 0 };
  let complete = false;
  try {
    const tables = ordered.map(({ table }) => table);
    const written = await sink.open(tables, job);
    for (const source of ordered) {
      const there = written.get(source.table.name) ?? new Map<number, number>();
      await drainSource({ source, sink, there, tally, onProgress, signal });
    }
    complete = !signal?.aborted && !sink.ended;
  } finally {
    await sink.close(complete);
  }
  return {
    ...tally,
    milliseconds: performance.now() - start,
    complete,
    closed: Boolean(sink.ended),
  };
}
