import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { copyProject } from "./build-site";

/** `npm start` over some folder of logs, in a copy of the project. */
export interface DevelopSite {
  /** Its address, without a slash at the end. */
  url: string;
  stop(): void;
}

/** Starts `gatsby develop`, and waits until it serves. One that ends before fails with all it printed. */
export async function developSite(
  content: string,
  env: Record<string, string> = {},
): Promise<DevelopSite> {
  const project = copyProject();
  const port = await freePort();
  const gatsby = join(project, "node_modules/gatsby/cli.js");
  const server = spawn(process.execPath, [gatsby, "develop", "--port", String(port)], {
    cwd: project,
    // A group of its own, so that the processes it starts end with it.
    detached: true,
    env: {
      ...process.env,
      NODE_ENV: "development",
      GATSBY_TELEMETRY_DISABLED: "1",
      TIL_CONTENT: content,
      ...env,
    },
  });
  const stop = () => {
    if (server.pid && server.exitCode === null) process.kill(-server.pid, "SIGKILL");
    rmSync(project, { recursive: true, force: true });
  };
  await said(server, "Building development bundle").catch((error) => {
    stop();
    throw error;
  });
  return { url: `http://localhost:${port}`, stop };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, "127.0.0.1", done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

/** Waits until a process has printed some words; fails with all that it printed if it ends before. */
function said(child: ChildProcess, words: string): Promise<void> {
  let output = "";
  return new Promise((done, fail) => {
    const listen = (data: Buffer) => {
      output += data;
      if (output.includes(`success ${words}`)) done();
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.on("close", () => fail(new Error(output)));
  });
}
