import type { Progress } from "../../seed/progress";

/** One table of a run, as it stands now. */
export interface TableProgress {
  name: string;
  /** Rows that are in the target, those of earlier runs too. */
  rows: number;
  /** Rows it will have; null where only the end of the input tells. */
  of: number | null;
}

/** How far a run is. */
export interface ProgressState {
  tables: readonly TableProgress[];
  /** Rows and bytes a second, lately; 0 before the first batch is through. */
  rowsPerSecond: number;
  bytesPerSecond: number;
  /** Seconds until all tables are filled; null where nobody can know. */
  secondsLeft: number | null;
}

/** What is remembered between two looks at a run: pure data, so that drawing needs no clock. */
export interface ProgressRecord {
  tables: readonly TableProgress[];
  bytes: number;
  /** What was known at some moments of the last seconds, oldest first. */
  samples: readonly Sample[];
}

interface Sample {
  seconds: number;
  rows: number;
  bytes: number;
}

/** So many seconds back the speed is looked at: shorter jumps, longer lags. */
const lately = 5;

/** The record before a run, with all tables that it will fill. */
export function startRecord(tables: readonly TableProgress[]): ProgressRecord {
  return { tables, bytes: 0, samples: [] };
}

/** The record after news of a table, `seconds` into the run. */
export function addProgress(
  record: ProgressRecord,
  { table, rows, of, bytes }: Progress,
  seconds: number,
): ProgressRecord {
  const known = record.tables.some(({ name }) => name === table);
  const told = { name: table, rows, of };
  const tables = known
    ? record.tables.map((one) => (one.name === table ? told : one))
    : [...record.tables, told];
  const sample = { seconds, rows: sumOf(tables), bytes };
  const recent = [...record.samples, sample];
  // One sample from before the span stays, so that the span is whole.
  const first = recent.findLastIndex((one) => one.seconds <= seconds - lately);
  return { tables, bytes, samples: recent.slice(Math.max(first, 0)) };
}

/** How far the run is at a moment, with its speed over the last seconds. */
export function stateAt({ tables, samples }: ProgressRecord, seconds: number): ProgressState {
  const [first, last] = [samples[0], samples.at(-1)];
  const span = first === undefined ? 0 : seconds - first.seconds;
  const speed = (key: "rows" | "bytes") =>
    first && last && span > 0 ? (last[key] - first[key]) / span : 0;
  const rowsPerSecond = speed("rows");
  const rest = tables.reduce<number | null>(
    (sum, { rows, of }) => (sum === null || of === null ? null : sum + Math.max(of - rows, 0)),
    0,
  );
  const secondsLeft = rest === null || rowsPerSecond === 0 ? null : rest / rowsPerSecond;
  return { tables, rowsPerSecond, bytesPerSecond: speed("bytes"), secondsLeft };
}

function sumOf(tables: readonly TableProgress[]): number {
  return tables.reduce((sum, { rows }) => sum + rows, 0);
}
