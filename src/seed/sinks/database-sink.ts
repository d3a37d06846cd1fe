import type { Batch } from "../batch";
import type { Engine, Session } from "./engine";
import { note } from "./ledger";
import { openTables } from "./open-tables";
import { type Patience, patiently } from "./patience";
import type { Job, Sink } from "./sink";

interface Manner {
  patience: Patience;
  /** How many connections draw batches, where it is not as the engine has it. */
  connections: number | undefined;
}

/** A sink for any database that keeps transactions: the same care for all of them, their own ways in the engine. */
export function databaseSink(engine: Engine, { patience, connections }: Manner): Sink {
  let job: Job | undefined;
  const free: Lane[] = [];
  const told = <T>(work: Promise<T>) =>
    work.catch((error: unknown) => {
      throw engine.explain(error);
    });
  return {
    get path() {
      return engine.path();
    },
    lanes: engine.lanes === 1 ? 1 : (connections ?? engine.lanes),
    alone: (table) => connections === undefined && (engine.crowded?.(table) ?? false),
    open: (tables, wanted) =>
      told(
        (async () => {
          job = wanted;
          const first = await engine.connect();
          free.push({ session: first, keeper: true });
          return openTables(engine, first, tables, wanted);
        })(),
      ),
    write: (batch) =>
      told(
        (async () => {
          if (!job) throw new Error("a sink must be opened before it is written to");
          const own = free.pop() ?? { session: undefined, keeper: false };
          try {
            return await writeBatch(engine, own, batch, job, patience);
          } finally {
            free.push(own);
          }
        })(),
      ),
    async close() {
      await Promise.all(free.splice(0).map(({ session }) => session?.close()));
    },
  };
}

/** A place for one connection, which is made when it is needed or was lost; the keeper's holds the lock of the run. */
interface Lane {
  session: Session | undefined;
  keeper: boolean;
}

/**
 * The mark goes first in the transaction. So where a connection is lost during COMMIT, sending the batch again meets the mark, and waits for
 * it where the server has not yet decided: it is known, not guessed, whether the rows are there.
 */
function writeBatch(
  engine: Engine,
  lane: Lane,
  batch: Batch,
  job: Job,
  patience: Patience,
): Promise<number> {
  const { id, family } = job;
  const mark = { job: id, family, chunk: batch.chunk, rows: batch.rows };
  return patiently(patience, engine.isTransient, async () => {
    const session = await connected(engine, lane, job);
    try {
      await session.run(engine.begin);
      const fresh = await note(engine, session, batch.table.name, mark);
      const bytes = fresh ? await session.load(batch) : 0;
      await session.run("COMMIT");
      return bytes;
    } catch (error) {
      await undo(lane, session);
      throw error;
    }
  });
}

async function connected(engine: Engine, lane: Lane, job: Job): Promise<Session> {
  if (lane.session) return lane.session;
  const session = await engine.connect();
  // The server may still keep the lock for the connection that was lost; the marks make doubles impossible all the same.
  if (lane.keeper) await engine.hold(session, job.id);
  lane.session = session;
  return session;
}

/** Rolls back, or lets go of a connection that can't even do that: the server rolls back then. */
async function undo(lane: Lane, session: Session): Promise<void> {
  try {
    await session.run("ROLLBACK");
  } catch {
    lane.session = undefined;
    // Nobody waits for a goodbye on a way that is broken.
    session.close().catch(() => undefined);
  }
}
