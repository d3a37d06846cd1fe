import { SeedError } from "../seed-error";
import type { Standing } from "./ledger";
import type { Job } from "./sink";

/** A table that exists, seen at one moment. */
export interface State {
  table: string;
  /** Rows that it holds. */
  rows: number;
  standing: Standing;
  /** Jobs that other runs are working on right now. */
  running: ReadonlySet<string>;
}

/**
 * What a job does with a table that exists: go on with it, or remove its rows first. Refuses where rows would be lost that naeil did
 * not write, or would be mixed with those of another origin unasked.
 */
export function decide(state: State, job: Job): "keep" | "empty" {
  const { rows, standing } = state;
  const known = standing.marks.reduce((sum, mark) => sum + mark.rows, 0);
  const strangers = standing.marks.filter(({ family }) => family !== job.family);
  refuseRunning(state, job);
  if (rows === 0) return known > 0 ? "empty" : "keep";
  if (job.fresh) {
    refuseFresh(state, job, known);
    return "empty";
  }
  if (job.append) return "keep";
  if (rows > known) throw new SeedError(foreign(state.table, rows - known));
  if (rows < known) throw new SeedError(vanished(state.table, rows, known));
  if (strangers.length > 0) throw new SeedError(other(state.table, strangers));
  return "keep";
}

function refuseRunning({ table, running, standing }: State, job: Job): void {
  const rivals = [...running].filter((id) => standing.jobs.get(id) !== job.family || job.fresh);
  if (rivals.length === 0) return;
  throw new SeedError(
    `another run is writing to the table ${table} right now; expected it to be done first`,
  );
}

function refuseFresh({ table, rows, standing }: State, job: Job, known: number): void {
  if (rows > known)
    throw new SeedError(
      `the table ${table} holds ${rows - known} rows that til did not write; --fresh removes only its own, so remove those yourself, or add to them with --append`,
    );
  const kin = standing.marks.some(({ family, job: id }) => family === job.family && id !== job.id);
  if (kin)
    throw new SeedError(
      `the table ${table} holds rows of other shards of this work, which --fresh would remove; expected --fresh with the first shard alone, before the others begin`,
    );
}

function foreign(table: string, rows: number): string {
  return `the table ${table} holds ${rows} rows that til did not write; expected an empty table, or --append to add to it`;
}

function vanished(table: string, rows: number, known: number): string {
  return `the table ${table} holds ${rows} rows where ${known} were written; some were removed since, so expected --fresh to write them all anew`;
}

function other(table: string, marks: readonly { rows: number }[]): string {
  const rows = marks.reduce((sum, mark) => sum + mark.rows, 0);
  return `the table ${table} holds ${rows} rows of another seeding (another dataset, seed or number of rows); expected --fresh to replace them, or --append to add to them`;
}
