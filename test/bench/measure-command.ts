import { spawn } from "node:child_process";
import { once } from "node:events";
import { treeUsage } from "./process-tree";

/** What running a command took. */
export interface Measured {
  seconds: number;
  /** Time on processors, which a loaded machine changes less than `seconds`. */
  cpuSeconds: number;
  /** The most that the command and all its descendants held at one moment, in bytes. */
  memory: number;
  /** The most that one of them held, in bytes. */
  largest: number;
  /** All that was printed. */
  output: string;
}

interface CommandPlace {
  cwd: string;
  env?: Record<string, string>;
}

/** How often memory is looked at, in ms: looking costs a few, so not oftener. */
const pace = process.platform === "linux" ? 200 : 1000;

/** Runs a Node script to its end; one that fails ends the bench with what it printed. */
export async function measureScript(
  script: string,
  args: readonly string[],
  { cwd, env = {} }: CommandPlace,
): Promise<Measured> {
  const start = performance.now();
  const child = spawn(process.execPath, [script, ...args], {
    cwd,
    env: { ...process.env, NODE_ENV: "production", CI: "true", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const measured: Measured = { seconds: 0, cpuSeconds: 0, memory: 0, largest: 0, output: "" };
  const listen = (data: Buffer) => {
    measured.output += data;
  };
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);
  const timer = setInterval(() => {
    const { memory, largest, cpuSeconds } = treeUsage(child.pid ?? 0);
    measured.memory = Math.max(measured.memory, memory);
    measured.largest = Math.max(measured.largest, largest);
    measured.cpuSeconds = Math.max(measured.cpuSeconds, cpuSeconds);
  }, pace);
  const [code, signal] = await once(child, "close");
  clearInterval(timer);
  measured.seconds = (performance.now() - start) / 1000;
  if (code !== 0) {
    // At once: what follows an error here takes away ten thousands of files first.
    console.error(measured.output);
    throw new Error(`${script} ended with ${signal ?? code}`);
  }
  return measured;
}
