import { randomUUID } from "node:crypto";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";

/** Tells this process from an earlier one of the same number, as the first of a container always is. */
const self = randomUUID();

/** Milliseconds after which a lock without a name in it was left by a process killed between making and naming it. */
const unnamed = 5000;

/**
 * A lock that is a file with the name of its holder: for targets that are files, where no server knows who is still there. A holder that
 * was killed leaves it behind; it counts for nothing once its process is gone.
 */
export function tryLock(file: string): boolean {
  for (let tries = 0; tries < 3; tries++) {
    try {
      writeFileSync(file, `${hostname()} ${process.pid} ${self}\n`, { flag: "wx" });
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
  const [host, pid, holder] = text.trim().split(" ");
  if (pid === undefined) return age(file) < unnamed;
  // Of another machine nothing can be known.
  if (host !== hostname()) return true;
  return Number(pid) === process.pid ? holder === self : isAlive(Number(pid));
}

function age(file: string): number {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? Date.now() - found.mtimeMs : Number.POSITIVE_INFINITY;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
