/** What a run tells while it goes on. */
export interface Progress {
  table: string;
  /** Rows of this table that are in the target, those of earlier runs too. */
  rows: number;
  /** Rows that this table will have; null where only the end of the input tells. */
  of: number | null;
  /** Bytes sent in this run, all tables together. */
  bytes: number;
}

export type OnProgress = (progress: Progress) => void;
