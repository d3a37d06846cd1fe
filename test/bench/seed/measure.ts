import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** What a whole process took. */
export interface Measured {
  seconds: number;
  /** What `time` told beside; null where it is not there. */
  told: Told | null;
}

interface Told {
  /** Seconds that the processor worked for it: on a busy machine they say more than the clock. */
  cpu: number;
  /** The most memory that it held at a time, in MB. */
  megabytes: number;
}

/** A way to do a work, as others do it too. */
export interface Way {
  name: string;
  /** Makes everything as it was before; not measured. */
  prepare(): Promise<void> | void;
  command: string;
  args: readonly string[];
}

const time = "/usr/bin/time";

/** Does the work in each way, by turns, so that a slow moment of the machine slows them all; gives the medians. */
export async function compare(
  ways: readonly Way[],
  runs: number,
  folder: string,
): Promise<Measured[]> {
  const found: Measured[][] = ways.map(() => []);
  for (let turn = 0; turn < runs; turn++) {
    for (const [index, way] of ways.entries()) {
      await way.prepare();
      found[index]?.push(await measure(way, folder));
    }
  }
  return found.map((all) => {
    const told = all.flatMap((one) => one.told ?? []);
    const seconds = median(all.map((one) => one.seconds));
    if (told.length < all.length) return { seconds, told: null };
    const cpu = median(told.map((one) => one.cpu));
    return { seconds, told: { cpu, megabytes: median(told.map((one) => one.megabytes)) } };
  });
}

async function measure({ name, command, args }: Way, cwd: string): Promise<Measured> {
  const report = `${cwd}/time.txt`;
  const timed = existsSync(time);
  const words = timed
    ? [time, "-f", "%M %U %S", "-o", report, command, ...args]
    : [command, ...args];
  const begun = performance.now();
  const child = spawn(words[0] ?? "", words.slice(1), { cwd, stdio: ["ignore", "ignore", "pipe"] });
  let told = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    told += text;
  });
  const code = await new Promise((settle) => child.on("close", settle));
  const seconds = (performance.now() - begun) / 1000;
  if (code !== 0) throw new Error(`${name} ended with ${code}: ${told}`);
  if (!timed) return { seconds, told: null };
  const [kilobytes = 0, user = 0, system = 0] = readFileSync(report, "utf8").split(" ").map(Number);
  return { seconds, told: { cpu: user + system, megabytes: kilobytes / 1000 } };
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
