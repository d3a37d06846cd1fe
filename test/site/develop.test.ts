import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, inject, test } from "vitest";
import { type DevelopSite, developSite } from "../support/develop-site";
import { folderOf } from "../support/folder";
import { launch } from "../support/launch";

const executable = inject("browser");

// `npm start` while somebody writes: what is saved shows, without a reload.
describe.skipIf(!executable)("gatsby develop", () => {
  const content = folderOf({
    "2025-10-13.md": "---\ntitle: 첫 기록\n---\n\n처음 쓴 글\n\n## 내일 할 일\n\n- 처음 계획\n",
    "2025-10-14.md": "---\ndraft: true\ntitle: 초안 기록\n---\n\n초안\n",
  });
  let site: DevelopSite;
  let browser: Browser;

  beforeAll(async () => {
    site = await developSite(content, { TIL_TODAY: "2025-10-20" });
    browser = await launch(executable ?? "");
  });

  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });

  test("shows drafts, and what is saved as it is saved", async () => {
    const page = await browser.newPage();
    await page.goto(site.url);
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
