import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { constants, setPriority } from "node:os";
import { resolve } from "node:path";
import { build } from "esbuild";
import type { Answered, Asked, Given } from "./answer-requests";

/** A module of this folder that answers what it is asked. */
export type ProcessName =
  | "read-logs"
  | "render-logs"
  | "search-index"
  | "write-feeds"
  | "write-files";

/** A process that answers requests, one after the other. */
export interface Helper<Request, Answer> {
  ask(request: Request): Promise<Answer>;
  /** Lets whatever else runs go first, where cores are few: for what nobody waits for yet. */
  yieldToOthers(): void;
  end(): Promise<void>;
}

/**
 * Starts a module of this folder, by its name, as a process, and gives it what all of its answers are made by.
 * Everybody is told who waits for an answer where it ends before. A thread would do the same, but its heap would be
 * this process's: they then wait for each other whenever one of them grows.
 */
export async function startProcess<Request, Answer>(
  name: ProcessName,
  settings?: unknown,
): Promise<Helper<Request, Answer>> {
  const child = fork(await bundle(name), { serialization: "advanced" });
  const waiting = new Map<number, Settlers<Answer>>();
  let asked = 0;
  const failAll = (error: unknown) => {
    for (const { fail } of waiting.values()) fail(error);
    waiting.clear();
  };
  child.on("message", (answers: Answered<Answer>[]) => {
    for (const answered of answers) {
      const settlers = waiting.get(answered.number);
      waiting.delete(answered.number);
      if ("error" in answered) settlers?.fail(answered.error);
      else settlers?.done(answered.answer);
    }
  });
  child.on("error", failAll);
  child.on("exit", () => failAll(new Error(`${name} ended before it had answered`)));
  const given: Given<unknown> = { given: settings };
  // Once this is settled it can begin, whatever keeps this process busy then.
  await new Promise((sent) => child.send(given, sent));
  let together: Asked<Request>[] = [];
  const send = () => {
    if (together.length > 0) child.send(together);
    together = [];
  };
  return {
    ask(request) {
      const number = asked++;
      return new Promise((done, fail) => {
        waiting.set(number, { done, fail });
        if (together.length === 0) queueMicrotask(send);
        if (together.push({ number, request }) === most) send();
      });
    },
    yieldToOthers: () => yieldToOthers(child),
    end: () => end(child),
  };
}

/** How many requests are sent as one message, where so many are made at once: each message has its own costs. */
const most = 25;

interface Settlers<Answer> {
  done(answer: Answer): void;
  fail(error: unknown): void;
}

function yieldToOthers({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It may have ended, or nobody may set priorities here: then it takes its turn like all others.
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  // It has nothing to wait for then.
  if (child.connected) child.disconnect();
  await ended;
}

async function bundle(name: string): Promise<string> {
  const outfile = resolve(`.cache/naeil-processes/${name}.cjs`);
  await build({
    entryPoints: [resolve(`src/site/processes/${name}.ts`)],
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
