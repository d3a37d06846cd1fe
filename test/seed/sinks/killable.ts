import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";
import { afterAll } from "vitest";
import type { PlainWork } from "./plain-table";

/** A run in a process of its own. */
export interface Killable {
  /** Settles when the first rows are in the target, or the run is over: true where it goes on. */
  started: Promise<boolean>;
  kill(): Promise<void>;
}

let program: string | undefined;

afterAll(() => {
  if (program) rmSync(program, { force: true });
});

/** Starts a run that tests may kill at any moment, without a goodbye. */
export function killable(to: string, work: PlainWork): Killable {
  program ??= compile();
  const child = spawn(process.execPath, [program, to, JSON.stringify(work)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const over = new Promise<void>((settle) => child.once("close", () => settle()));
  return {
    started: Promise.race([firstRows(child), over.then(() => false)]),
    async kill() {
      child.kill("SIGKILL");
      await over;
    },
  };
}

function firstRows(child: ChildProcess): Promise<boolean> {
  return new Promise((settle) => child.stdout?.once("data", () => settle(true)));
}

/** Packages are looked for from where a program stands: so it stands beside them. */
function compile(): string {
  const folder = resolve("node_modules/.cache/naeil-tests");
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `child-${process.pid}-${Date.now()}.mjs`);
  buildSync({
    entryPoints: ["test/seed/sinks/child.ts"],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
  return outfile;
}
