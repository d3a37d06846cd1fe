import { setImmediate as breath } from "node:timers/promises";
import type { Batch, RowFormat, RowSource } from "./batch";
import type { OnProgress } from "./progress";
import type { Sink } from "./sinks/sink";

/** What all tables of a run have come to so far. */
export interface Tally {
  rows: number;
  bytes: number;
  present: number;
}

interface Drain {
  source: RowSource;
  sink: Sink;
  /** Chunks that are in the target already, each with its rows. */
  there: ReadonlyMap<number, number>;
  tally: Tally;
  onProgress: OnProgress | undefined;
  signal: AbortSignal | undefined;
}

/** How often, in milliseconds, a batch tells of its bytes while it is on its way. */
const interval = 100;

/** Writes the batches of one table: each lane draws the next one when it is done with its last, so none waits for another. */
export async function drainSource(drain: Drain): Promise<void> {
  const { source, sink, there, tally, signal } = drain;
  const before = [...there.values()].reduce((sum, rows) => sum + rows, 0);
  tally.present += before;
  const report = reporter(drain, before);
  const iterator = iterate(source.batches(new Set(there.keys())));
  let failed = false;
  const stopped = () => failed || sink.ended || signal?.aborted;
  const lane = async () => {
    while (!stopped()) {
      const next = await iterator.next();
      if (next.done || stopped()) return;
      await report.write(sink, next.value);
      // Sinks that never wait would leave no moment for Ctrl-C and for drawing.
      await breath();
    }
  };
  report.tell();
  const lanes = Array.from({ length: sink.alone?.(source.table) ? 1 : sink.lanes }, () =>
    lane().catch((error: unknown) => {
      failed = true;
      throw error;
    }),
  );
  const ends = await Promise.allSettled(lanes);
  if (stopped()) await iterator.return?.();
  const broken = ends.find((end) => end.status === "rejected");
  if (broken) throw broken.reason;
}

function iterate(batches: AsyncIterable<Batch> | Iterable<Batch>) {
  return Symbol.asyncIterator in batches
    ? batches[Symbol.asyncIterator]()
    : batches[Symbol.iterator]();
}

function reporter({ source, tally, onProgress }: Drain, before: number) {
  let rows = before;
  let underway = 0;
  let told = 0;
  const tell = () => {
    told = performance.now();
    const { table, rows: of } = source;
    onProgress?.({ table: table.name, rows, of, bytes: tally.bytes + underway });
  };
  const write = async (sink: Sink, batch: Batch) => {
    let own = 0;
    const count = (bytes: number) => {
      own += bytes;
      underway += bytes;
      if (performance.now() - told > interval) tell();
    };
    try {
      const bytes = await sink.write(counted(batch, count));
      tally.bytes += bytes;
    } finally {
      underway -= own;
    }
    if (sink.ended) return;
    rows += batch.rows;
    tally.rows += batch.rows;
    tell();
  };
  return { tell, write };
}

/** The batch, telling the bytes of each piece as it is drawn. */
function counted(batch: Batch, count: (bytes: number) => void): Batch {
  return {
    table: batch.table,
    chunk: batch.chunk,
    rows: batch.rows,
    cells: () => batch.cells(),
    *encode(format: RowFormat) {
      for (const piece of batch.encode(format)) {
        count(piece.length);
        yield piece;
      }
    },
  };
}
