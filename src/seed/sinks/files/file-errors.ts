import { SeedError } from "../../seed-error";

const problems: Record<string, string> = {
  ENOENT: "stands in a folder that does not exist",
  ENOTDIR: "stands in something that is no folder",
  EACCES: "may not be written to",
  EPERM: "may not be written to",
  EROFS: "stands on a disk that may only be read",
  ENOSPC: "has no room for more: the disk is full; the same command goes on once there is room",
  EDQUOT: "has no room for more: the quota is used up; the same command goes on once there is room",
  EFBIG: "has grown as large as a file may be here",
  EIO: "could not be written: the disk failed",
};

/** The error of a file as one sentence; what it doesn't know, it gives back. */
export function explainFile(error: unknown, file: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  const problem = problems[code ?? ""];
  return problem === undefined ? error : new SeedError(`the file ${file} ${problem} (${code})`);
}
