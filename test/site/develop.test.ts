import { type ChildProcess, spawn } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, inject, test } from "vitest";
import { copyProject } from "../support/build-site";
import { folderOf } from "../support/folder";
import { launch } from "../support/launch";

const executable = inject("browser");

// `npm start` while somebody writes: what is saved shows, without a reload.
describe.skipIf(!executable)("gatsby develop", () => {
  const content = folderOf({
    "2025-10-13.md": "---\ntitle: 첫 기록\n---\n\n처음 쓴 글\n\n## 내일 할 일\n\n- 처음 계획\n",
    "2025-10-14.md": "---\ndraft: true\ntitle: 초안 기록\n---\n\n초안\n",
  });
  let project: string;
  let server: ChildProcess;
  let browser: Browser;
  let url: string;

  beforeAll(async () => {
    project = copyProject();
    const port = await freePort();
    url = `http://localhost:${port}`;
    const gatsby = join(project, "node_modules/gatsby/cli.js");
    server = spawn(process.execPath, [gatsby, "develop", "--port", String(port)], {
      cwd: project,
      detached: true,
      env: {
        ...process.env,
        NODE_ENV: "development",
        TIL_CONTENT: content,
        TIL_TODAY: "2025-10-20",
        GATSBY_TELEMETRY_DISABLED: "1",
      },
    });
    await said(server, "Building development bundle");
    browser = await launch(executable ?? "");
  });

  afterAll(async () => {
    await browser?.close();
    if (server?.pid) process.kill(-server.pid, "SIGKILL");
    rmSync(project, { recursive: true, force: true });
  });

  test("shows drafts, and what is saved as it is saved", async () => {
    const page = await browser.newPage();
    await page.goto(url);
    await page.getByText("처음 계획").waitFor();
    await page.getByRole("link", { name: "초안 기록" }).waitFor();

    const log = "---\ntitle: 첫 기록\n---\n\n고쳐 쓴 글\n\n## 내일 할 일\n\n- 새로운 계획\n";
    writeFileSync(join(content, "2025-10-13.md"), log);
    await page.getByText("새로운 계획").waitFor();

    await page.getByRole("link", { name: "첫 기록" }).click();
    await page.getByText("고쳐 쓴 글").waitFor();
    writeFileSync(join(content, "2025-10-13.md"), `${log}\n## 아쉬운 점\n\n- 한 줄 더\n`);
    await page.getByText("한 줄 더").waitFor();
  });
});

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
