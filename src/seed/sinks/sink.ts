import type { Batch } from "../batch";
import type { Table } from "../table";

/** What makes two runs the same work, so that the second goes on where the first stopped. */
export interface Job {
  /** A hash of tables, seed, rows, shard and version of the generators, in hexadecimal. */
  id: string;
  /** The same without the shard's number: what all shards of one work share. */
  family: string;
  /** Start over: what an earlier run wrote is removed first. */
  fresh: boolean;
  /** Add to tables that hold rows of other origin. */
  append: boolean;
}

/** By table, the chunks of a job that are in the target, each with its rows. */
export type Written = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Where rows go. Expected problems are thrown as `SeedError`, worded for the person who typed the command. */
export interface Sink {
  /** One sentence for people: which path into the target is taken, and why where it is not the fastest. */
  readonly path: string;
  /** How many batches may be written at the same time. */
  readonly lanes: number;
  /** Tables into which batches are better written one after the other. */
  alone?(table: Table): boolean;
  /** Whether the reader has had enough, as `head` has: the run ends, and quietly. */
  readonly ended?: boolean;
  /**
   * Makes the tables that are missing, refuses those that don't fit or hold rows of other origin, and says which
   * chunks of which table are there already, and how many rows each holds.
   */
  open(tables: readonly Table[], job: Job): Promise<Written>;
  /** Writes a batch and the mark that it is there in one transaction; gives the bytes that were sent. */
  write(batch: Batch): Promise<number>;
  /** Called once when all is written (`done`), or the run ends early. */
  close(done: boolean): Promise<void>;
}
