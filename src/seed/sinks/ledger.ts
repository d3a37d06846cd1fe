import type { Engine, Session } from "./engine";
import type { Job } from "./sink";

/** The table in which naeil notes, in the same transaction, what it wrote. */
export const ledgerName = "naeil_seed";

/** The chunk number under which a job says that it has begun. */
const begun = -1;
/** The chunk number, of no job, under which naeil says that it made the table itself. */
const made = -2;

/** A chunk that is in the target, and the work it belongs to. */
export interface Mark {
  job: string;
  family: string;
  chunk: number;
  rows: number;
}

/** What the ledger knows of one table. */
export interface Standing {
  marks: Mark[];
  /** Every job that ever began on the table, with its family. */
  jobs: Map<string, string>;
  /** Whether naeil made the table. */
  ours: boolean;
}

export async function makeLedger(engine: Engine, session: Session): Promise<void> {
  if (await engine.describe(session, ledgerName)) return;
  await session.run(engine.createLedger);
}

export async function readLedger(session: Session, table: string): Promise<Standing> {
  const sql = `SELECT job, family, chunk, written FROM ${ledgerName} WHERE table_name = ?`;
  const marks = (await session.query(sql, [table])).map((row) => ({
    job: String(row.job),
    family: String(row.family),
    chunk: Number(row.chunk),
    rows: Number(row.written),
  }));
  return {
    marks: marks.filter(({ chunk }) => chunk >= 0),
    jobs: new Map(
      marks.filter(({ chunk }) => chunk !== made).map(({ job, family }) => [job, family]),
    ),
    ours: marks.some(({ chunk }) => chunk === made),
  };
}

/** Notes a chunk; false where it is noted already. Waits for a transaction that is noting it at this moment. */
export async function note(
  engine: Engine,
  session: Session,
  table: string,
  { job, family, chunk, rows }: Mark,
): Promise<boolean> {
  const into = `${ledgerName} (job, table_name, chunk, family, written) VALUES (?, ?, ?, ?, ?)`;
  const noted = await session.run(engine.insertOnce(into), [job, table, chunk, family, rows]);
  return noted === 1;
}

export async function noteBegun(
  engine: Engine,
  session: Session,
  table: string,
  { id, family }: Job,
): Promise<void> {
  await note(engine, session, table, { job: id, family, chunk: begun, rows: 0 });
}

export async function noteMade(engine: Engine, session: Session, table: string): Promise<void> {
  await note(engine, session, table, { job: "", family: "", chunk: made, rows: 0 });
}

/** Forgets all that was noted of a table; whether naeil made it only where the table is gone. */
export async function forget(session: Session, table: string, gone: boolean): Promise<void> {
  const which = gone ? "" : ` AND chunk <> ${made}`;
  await session.run(`DELETE FROM ${ledgerName} WHERE table_name = ?${which}`, [table]);
}
