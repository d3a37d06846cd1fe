const problems: Record<string, string> = {
  EACCES: "permission denied",
  EEXIST: "something of that name is there already",
  EISDIR: "that is a folder, not a file",
  ELOOP: "its links lead in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "no such file or folder",
  ENOSPC: "no space left",
  ENOTDIR: "a part of its path is a file, not a folder",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
};

/** Why the system would not read or write a file, in words; undefined for errors of any other kind. */
export function fileProblem(error: unknown): string | undefined {
  if (!isSystemError(error)) return undefined;
  return problems[error.code] ?? `the system says ${error.code}`;
}

/** Whether an error comes from the system (a file, a pipe, a process) and not from a bug. */
export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && "code" in error && "syscall" in error;
}

/** An error as Node hands it on from the system. */
export interface SystemError extends Error {
  code: string;
  syscall: string;
  path?: string;
}
