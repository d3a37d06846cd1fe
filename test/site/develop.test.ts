import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type DevelopSite, developSite } from "../support/develop-site";
import { folderOf } from "../support/folder";
import { launch } from "../support/launch";

const executable = inject("browser");

// `npm start` while somebody writes: what is saved shows, without a reload.
describe.skipIf(!executable)("gatsby develop", () => {
  const content = folderOf({
    "2025-10-13.md": "---\ntitle: 첫 기록\n---\n\n처음 쓴 글\n\n## 내일 할 일\n\n- 처음 계획\n",
    "2025-10-14.md": "---\ndraft: true\ntitle: 초안 기록\n---\n\n초안\n",
    "2025-10-15.md": "---\ntitle: 옮길 기록\n---\n\n옮길 글\n",
    "2025-10-16.md": "---\ntitle: 지울 기록\n---\n\n지울 글\n",
  });
  const author = basename(content).toLowerCase();
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
    await page.close();
  });

  test("a file that is changed shows on the page that refers to it", async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}/${author}/2025/10/13/`);
    await page.locator(".text").waitFor();
    const place = () =>
      page.evaluate("document.querySelector('.text a')?.getAttribute('href')") as Promise<string>;
    const log = "---\ntitle: 첫 기록\n---\n\n고쳐 쓴 글, [적은 것](notes.pdf)\n";
    writeFileSync(join(content, "notes.pdf"), "하나");
    writeFileSync(join(content, "2025-10-13.md"), log);
    await expect.poll(place, { timeout: 20_000 }).toMatch(/^\/static\/.*notes\.pdf$/);
    const before = await place();
    writeFileSync(join(content, "notes.pdf"), "둘");
    // Between the two it may be missing, or empty.
    const isAnother = async () => {
      const now = await place();
      return /^\/static\/.*notes\.pdf$/.test(now ?? "") && now !== before;
    };
    await expect.poll(isAnother, { timeout: 20_000 }).toBe(true);
    await page.close();
  });

  test("the search page finds what is saved, and no draft", async () => {
    const page = await browser.newPage();
    const search = async (words: string) => {
      await page.goto(`${site.url}/search/?q=${words}`);
      const status = page.locator("#status p").first();
      await status.waitFor();
      return status.textContent();
    };
    await expect.poll(() => search("고쳐 쓴"), { timeout: 20_000 }).toMatch("기록 1개");
    expect(await search("초안")).toMatch("찾은 기록이 없습니다");
    await page.close();
  });

  test("a broken log shows its text and what is wrong, until it is mended", async () => {
    const broken = '---\ntitle: "첫 기록\n---\n\n고장 난 글\n';
    const home = await browser.newPage();
    await home.goto(site.url);
    const page = await browser.newPage();
    await page.goto(`${site.url}/${author}/2025/10/13/`);
    await page.locator(".text").waitFor();
    expect(await page.locator(".messages").textContent()).toBe("");

    writeFileSync(join(content, "2025-10-13.md"), broken);
    const place = /2025-10-13\.md:2:13/;
    for (const view of [page, home]) {
      const panel = view.getByRole("status");
      await panel.getByText(place).waitFor();
      const told = await panel.textContent();
      expect(told).toContain("오류");
      expect(told).toContain("front-matter-yaml");
      expect(told).toMatch(/found YAML that cannot be read \(.+\), expected a YAML mapping/);
    }
    await page.getByText("고장 난 글").waitFor();

    writeFileSync(join(content, "2025-10-13.md"), broken.replace('"', ""));
    for (const view of [page, home]) {
      await view.getByText(place).waitFor({ state: "detached" });
      // The watcher may have met the file while it was empty.
      await expect.poll(() => view.locator(".messages").textContent()).toBe("");
    }
    await home.close();
    await page.close();
  });

  test("an error that makes no page, and settings, are told on the first page", async () => {
    const page = await browser.newPage();
    await page.goto(site.url);
    mkdirSync(join(content, "둘"));
    writeFileSync(join(content, "둘/2025-10-15.md"), "같은 날\n");
    await page.getByRole("status").getByText("same-address").waitFor();
    rmSync(join(content, "둘"), { recursive: true });
    await page.getByText("same-address").waitFor({ state: "detached" });
    await page.close();
  });

  test("a log that is renamed or removed goes, and comes back", async () => {
    const page = await browser.newPage();
    await page.goto(site.url);
    await page.getByRole("link", { name: "지울 기록" }).first().waitFor();
    rmSync(join(content, "2025-10-16.md"));
    await page.getByRole("link", { name: "지울 기록" }).first().waitFor({ state: "detached" });

    const log = await browser.newPage();
    await log.goto(`${site.url}/${author}/2025/10/15/`);
    await log.getByText("옮길 글").waitFor();
    renameSync(join(content, "2025-10-15.md"), join(content, "2025-10-17.md"));
    await page.locator(`a[href$="/2025/10/17/"]`).first().waitFor();
    // What is renamed comes and goes as two changes.
    const former = page.locator(`a[href$="/2025/10/15/"]`);
    await expect.poll(() => former.count()).toBe(0);
    await log.goto(`${site.url}/${author}/2025/10/17/`);
    await log.getByText("옮길 글").waitFor();
    await log.goto(`${site.url}/${author}/2025/10/15/`);
    await log.getByText("옮길 글").waitFor({ state: "detached" });

    writeFileSync(join(content, "2025-10-16.md"), "---\ntitle: 돌아온 기록\n---\n\n돌아온 글\n");
    await page.getByRole("link", { name: "돌아온 기록" }).first().waitFor();
    await page.close();
    await log.close();
  });

  test("what is saved while pages are made shows as well", async () => {
    const page = await browser.newPage();
    await page.goto(site.url);
    // Somewhere between these, the second log is stored between the reading of the nodes and the queries.
    for (let pause = 0; pause <= 120; pause += 12) {
      for (const day of [18, 19]) {
        writeFileSync(join(content, `2025-10-${day}.md`), `# ${day}일 ${pause}번째\n`);
        await setTimeout(pause);
      }
      await page.getByText(`18일 ${pause}번째`).first().waitFor();
      await page.getByText(`19일 ${pause}번째`).first().waitFor();
    }
    await page.close();
  });

  test("logs may come by the hundred, as by git pull", async () => {
    const page = await browser.newPage();
    await page.goto(site.url);
    for (let log = 0; log < 150; log++) {
      const month = String(1 + Math.floor(log / 25)).padStart(2, "0");
      const day = String(1 + (log % 25)).padStart(2, "0");
      writeFileSync(join(content, `2026-${month}-${day}.md`), `${log}번째 기록\n`);
      await setTimeout(20);
    }
    const last = page.locator(`a[href$="/2026/06/25/"]`).first();
    await last.waitFor();
    await page.close();
  });
});
