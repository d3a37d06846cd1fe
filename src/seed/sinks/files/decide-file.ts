import { SeedError } from "../../seed-error";
import type { Job } from "../sink";
import type { FileLedger } from "./file-ledger";

/** Where in a file a job writes on. */
export interface Opening {
  /** Bytes that are kept. */
  end: number;
  /** Chunks of the job that are among them, each with its rows. */
  chunks: ReadonlyMap<number, number>;
  /** Whether the job only begins. */
  begins: boolean;
}

/**
 * What a job does with a file of `size` bytes: go on behind its last whole chunk, begin behind what is there (`append`), or begin anew.
 * Refuses where bytes would be lost, or mixed unasked, that naeil did not write.
 */
export function decideFile(
  file: string,
  size: number,
  ledger: FileLedger | undefined,
  job: Job,
): Opening {
  if (size === 0) return { end: 0, chunks: new Map(), begins: true };
  if (ledger) refuseChanged(file, size, ledger, job);
  if (job.fresh) return fresh(file, ledger);
  if (ledger?.job === job.id) return { end: ledger.end, chunks: ledger.chunks, begins: false };
  if (ledger && !ledger.done && job.append)
    throw new SeedError(
      `the file ${file} holds rows of another seeding that is not done; expected the command that began it first, or --fresh to replace them`,
    );
  if (job.append) return { end: size, chunks: new Map(), begins: true };
  throw new SeedError(
    ledger
      ? `the file ${file} holds rows of another seeding (another dataset, seed, shard or number of rows); expected --fresh to replace them, or --append to add to them`
      : `the file ${file} is there already and til did not write it; expected another name, or --append to add to it`,
  );
}

function refuseChanged(file: string, size: number, ledger: FileLedger, job: Job): void {
  const grown = ledger.done && size > ledger.end;
  if (size < ledger.end && !job.fresh)
    throw new SeedError(
      `the file ${file} holds ${size} bytes where ${ledger.end} were written; expected --fresh to write it anew`,
    );
  if (grown && !(job.append && ledger.job !== job.id))
    throw new SeedError(
      `the file ${file} holds ${size - ledger.end} bytes that til did not write, behind its own; expected another name, or --append with another seed`,
    );
}

function fresh(file: string, ledger: FileLedger | undefined): Opening {
  if (ledger) return { end: ledger.base, chunks: new Map(), begins: true };
  throw new SeedError(
    `the file ${file} is there already and til did not write it; --fresh removes only its own, so remove the file yourself, or add to it with --append`,
  );
}
