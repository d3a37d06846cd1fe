import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import type { Answered, Asked } from "./answer-requests";

/** A thread that answers requests, one after the other. */
export interface Thread<Request, Answer> {
  ask(request: Request): Promise<Answer>;
  end(): Promise<void>;
}

/**
 * Starts a module of this folder, by its name, as a thread. What it throws, everybody is told who waits for an
 * answer.
 */
export async function startThread<Request, Answer>(
  name: "read-logs" | "search-index" | "write-files",
  workerData?: unknown,
): Promise<Thread<Request, Answer>> {
  const worker = new Worker(await bundle(name), { workerData });
  const waiting = new Map<number, Settlers<Answer>>();
  let asked = 0;
  worker.on("message", ({ number, answer }: Answered<Answer>) => {
    waiting.get(number)?.done(answer);
    waiting.delete(number);
  });
  worker.on("error", (error) => {
    for (const { fail } of waiting.values()) fail(error);
  });
  return {
    ask(request) {
      const message: Asked<Request> = { number: asked++, request };
      worker.postMessage(message);
      return new Promise((done, fail) => waiting.set(message.number, { done, fail }));
    },
    async end() {
      await worker.terminate();
    },
  };
}

interface Settlers<Answer> {
  done(answer: Answer): void;
  fail(error: unknown): void;
}

async function bundle(name: string): Promise<string> {
  const outfile = resolve(`.cache/naeil-threads/${name}.cjs`);
  await build({
    entryPoints: [resolve(`src/site/threads/${name}.ts`)],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20.19",
    packages: "external",
    logLevel: "silent",
  });
  return outfile;
}
