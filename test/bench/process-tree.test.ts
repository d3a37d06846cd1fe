import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { treeUsage } from "./process-tree";

const grandchild = `const held = Buffer.alloc(200e6, 1); console.log(held.length); setInterval(() => held, 1000)`;
const child = `
const { spawn } = require("node:child_process");
const one = spawn(process.execPath, ["-e", ${JSON.stringify(grandchild)}]);
one.stdout.pipe(process.stdout);
process.on("disconnect", () => one.kill());
one.on("exit", () => process.exit());
`;

test.skipIf(process.platform === "win32")(
  "what a child of a child holds counts, and nothing once all have ended",
  async () => {
    const parent = spawn(process.execPath, ["-e", child], {
      stdio: ["ignore", "pipe", "inherit", "ipc"],
    });
    const pid = parent.pid ?? 0;
    await once(parent.stdout ?? parent, "data");
    const { memory, largest, cpuSeconds } = treeUsage(pid);
    expect(largest).toBeGreaterThan(200e6);
    expect(memory).toBeGreaterThan(largest);
    expect(cpuSeconds).toBeGreaterThan(0);
    parent.disconnect();
    await once(parent, "exit");
    expect(treeUsage(pid)).toEqual({ memory: 0, largest: 0, cpuSeconds: 0 });
  },
);
