import { SeedError } from "../../seed-error";

interface SqliteError extends Error {
  code?: string;
  /** The number of the error, as `node:sqlite` and as `libsql` call it. */
  errcode?: number;
  rawCode?: number;
}

/** Busy and locked: another run is writing. */
export function isTransientSqlite(error: unknown): boolean {
  const number = primary(error as SqliteError);
  return number === 5 || number === 6;
}

/** The error of SQLite as one sentence; what it doesn't know, it gives back. */
export function explainSqlite(error: unknown, file: string): unknown {
  if (error instanceof SeedError || !(error instanceof Error)) return error;
  const sentence = sentenceOf(error, file);
  return sentence === undefined ? error : new SeedError(sentence);
}

function sentenceOf(error: SqliteError, file: string): string | undefined {
  const { message, code = "" } = error;
  if (isTransientSqlite(error))
    return `the file ${file} is kept busy by another program; the same command goes on where it stopped`;
  switch (primary(error)) {
    case 8:
      return `the file ${file} may only be read: ${message}`;
    case 10:
      return `the file ${file} could not be read or written: ${message}`;
    case 11:
    case 26:
      return `the file ${file} is no SQLite database, or a damaged one: ${message}`;
    case 13:
      return `the disk is full: ${file} has no room for more; the same command goes on once there is`;
    case 14:
      return `the file ${file} could not be opened; expected a folder that exists and may be written to`;
    case undefined:
      return code in fileProblems ? `the file ${file} ${fileProblems[code]} (${code})` : undefined;
    default:
      return `SQLite refused: ${message}`;
  }
}

/** What befalls the lock beside the file. */
const fileProblems: Record<string, string> = {
  ENOENT: "stands in a folder that does not exist",
  ENOTDIR: "stands in something that is no folder",
  EACCES: "stands in a folder that may not be written to",
  EROFS: "stands on a disk that may only be read",
  ENOSPC: "stands on a disk that is full",
};

function primary({ errcode, rawCode, message }: SqliteError): number | undefined {
  const [, opened] = /Unable to open connection to local database .*: (\d+)/s.exec(message) ?? [];
  const number = errcode ?? rawCode ?? (opened === undefined ? undefined : Number(opened));
  // The upper bits tell more of the same.
  return number === undefined ? undefined : number & 0xff;
}
