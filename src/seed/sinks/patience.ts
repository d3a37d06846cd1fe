import { setTimeout as sleep } from "node:timers/promises";

/** How long a run bears with a server that fails for a while. */
export interface Patience {
  /** Ends the waiting. */
  signal: AbortSignal | undefined;
  /** Told one sentence when it begins to wait. */
  onNotice: (sentence: string) => void;
}

/** Waits, in milliseconds, between tries: twice as long each time up to a cap, a minute in all, so that a server can start again. */
const waits = [50, 100, 200, 400, 800, 1600, ...Array<number>(28).fill(2000)];

/** Does the work again after errors that pass, each time after a longer wait. */
export async function patiently<T>(
  { signal, onNotice }: Patience,
  passes: (error: unknown) => boolean,
  work: () => Promise<T>,
): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const wait = waits[attempt];
      if (wait === undefined || signal?.aborted || !passes(error)) throw error;
      // A deadlock is lost and won again within a moment: not worth a word.
      if (attempt === 1) onNotice(`${reason(error)}; trying again for up to a minute`);
      // An abort during the wait rejects with the reason of the abort; the error itself tells more.
      await sleep(jittered(wait), undefined, { signal }).catch(() => {
        throw error;
      });
    }
  }
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || String((error as NodeJS.ErrnoException).code);
}

/** So that two lanes which met in a deadlock don't meet again. */
function jittered(wait: number): number {
  return wait * (0.75 + Math.random() / 2);
}
