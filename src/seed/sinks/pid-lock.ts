import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * A lock that is a file with the name of its holder: for targets that are files, where no server knows who is still there. A holder that
 * was killed leaves it behind; it counts for nothing once its process is gone.
 */
export function tryLock(file: string): boolean {
  for (let tries = 0; tries < 3; tries++) {
    try {
      writeFileSync(file, `${hostname()} ${process.pid}\n`, { flag: "wx" });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      if (isLocked(file)) return false;
      rmSync(file, { force: true });
    }
  }
  return false;
}

export function unlock(file: string): void {
  rmSync(file, { force: true });
}

/** Waits up to a minute for the lock; false where it was not given up in that time. */
export async function waitForLock(file: string): Promise<boolean> {
  for (let waited = 0; waited < 60_000; waited += 25) {
    if (tryLock(file)) return true;
    await sleep(25);
  }
  return false;
}

/** Whether a process that is alive holds the lock. */
export function isLocked(file: string): boolean {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return false;
  }
  const [host, pid] = text.trim().split(" ");
  // One that was just made and has no name in it yet; or of another machine, of which nothing can be known.
  if (pid === undefined || host !== hostname()) return true;
  return isAlive(Number(pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
