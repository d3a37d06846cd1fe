import { execFileSync, type SpawnOptions, spawn } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";

const made: string[] = [];
afterAll(() => {
  for (const dir of made) rmSync(dir, { recursive: true, force: true });
});

/** What a run of `til` leaves behind. */
export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Compiles `til` as `npm ci` does, beside its launcher in a folder of its own; gives the launcher. */
export function compileTil(): string {
  const dir = makeFolder({});
  mkdirSync(join(dir, "bin"));
  copyFileSync("bin/til.mjs", join(dir, "bin/til.mjs"));
  execFileSync(process.execPath, ["bin/build.mjs", join(dir, "dist")]);
  return join(dir, "bin/til.mjs");
}

/**
 * Runs `til` in a folder, on 14 November 2025, a Friday, with no settings but those that are given.
 */
export function runTil(
  program: string,
  args: readonly string[],
  cwd: string,
  { env, ...options }: SpawnOptions = {},
): Promise<Run> {
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    ...options,
    cwd,
    env: { PATH: process.env.PATH, HOME: cwd, TIL_TODAY: "2025-11-14", ...env },
  });
  const run: Run = { code: null, stdout: "", stderr: "" };
  child.stdout?.setEncoding("utf8").on("data", (text) => {
    run.stdout += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    run.stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ ...run, code }));
  });
}

/** Makes a temporary folder with files, by their paths; it is gone after the tests. */
export function makeFolder(files: Record<string, string>): string {
  const dir = mkdtempSync(join(tmpdir(), "til-"));
  // Tests that give up root's rights must still get in.
  chmodSync(dir, 0o755);
  made.push(dir);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(dir, dirname(path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}
