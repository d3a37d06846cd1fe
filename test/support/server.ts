import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A database server that tests started for themselves. */
export interface Server {
  port: number;
  /** Ends it as a crash does, and starts it again on the same port with the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface Launch {
  command: string;
  args: string[];
  folder: string;
  port: number;
  uid?: number;
  gid?: number;
}

/** Runs a server in the foreground as a child, and waits until it takes connections. */
export async function launch(plan: Launch): Promise<Server> {
  let child = await start(plan);
  return {
    port: plan.port,
    async restart() {
      await end(child, "SIGKILL");
      child = await startAgain(plan);
    },
    async stop() {
      await end(child, "SIGKILL");
      rmSync(plan.folder, { recursive: true, force: true });
    },
  };
}

/** A folder for a server's data, owned by the user that it runs as. */
export function dataFolder(user?: { uid: number; gid: number }): string {
  const folder = mkdtempSync(join(tmpdir(), "naeil-server-"));
  if (user) chownSync(folder, user.uid, user.gid);
  return folder;
}

/** The user as whom a server that refuses root runs, where the tests themselves run as root. */
export function plainUser(name: string): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string, user: string) =>
    Number(execFileSync("id", [flag, user], { encoding: "utf8", stdio: "pipe" }));
  try {
    return { uid: id("-u", name), gid: id("-g", name) };
  } catch {
    return { uid: id("-u", "nobody"), gid: id("-g", "nobody") };
  }
}

/** The first of these programs that is there. */
export function program(...paths: string[]): string | undefined {
  return paths.find((path) => existsSync(path));
}

/** The processes that a killed PostgreSQL leaves behind keep its memory for a moment, and the next from starting. */
async function startAgain(plan: Launch): Promise<ChildProcess> {
  for (let tries = 1; ; tries++) {
    try {
      return await start(plan);
    } catch (error) {
      if (tries === 20) throw error;
      await sleep(250);
    }
  }
}

async function start({ command, args, folder, port, uid, gid }: Launch): Promise<ChildProcess> {
  const child = spawn(command, args, { cwd: folder, uid, gid, stdio: ["ignore", "pipe", "pipe"] });
  let log = "";
  const orphan = () => child.kill("SIGKILL");
  process.once("exit", orphan);
  child.once("exit", () => process.off("exit", orphan));
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (data) => {
      log = (log + data).slice(-5000);
    });
  for (let waited = 0; waited < 60_000; waited += 50) {
    if (await answers(port)) return child;
    if (child.exitCode !== null) break;
    await sleep(50);
  }
  child.kill("SIGKILL");
  throw new Error(`${command} did not start:\n${log}`);
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("data", () => resolve(true));
    socket.once("connect", () => setTimeout(() => resolve(true), 200));
    socket.once("error", () => resolve(false));
    socket.once("close", () => socket.destroy());
  });
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill(signal);
  });
}
