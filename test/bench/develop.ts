import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { logUrl } from "../../src/urls";
import { developSite } from "../support/develop-site";
import { findBrowser } from "../support/find-browser";
import { launch } from "../support/launch";
import { authorId, benchToday, lastDay, newestLog } from "./generate-logs";
import { loadPerCore } from "./load";
import { median } from "./median";
import { writeContent } from "./write-content";

/** What an edit is to take until it shows, in seconds. */
const goal = 1;

/** Prints how soon what is saved under `npm start` shows in a browser: on the log's page, and on the first page. */
export async function benchDevelop(logs: number, authors: number, edits: number): Promise<void> {
  const executable = findBrowser();
  if (!executable) throw new Error("no browser to measure with: CHROMIUM_PATH names one");
  const content = mkdtempSync(join(tmpdir(), "naeil-bench-content-"));
  writeContent(content, logs, authors);
  const start = performance.now();
  const site = await developSite(content, { TIL_TODAY: benchToday });
  console.log(`npm start at ${logs} logs: up after ${secondsSince(start).toFixed(1)} s`);
  const browser = await launch(executable);
  try {
    const file = join(content, newestLog());
    for (const path of [logUrl(authorId(0), lastDay(), ""), "/"]) {
      const page = await openPage(browser, `${site.url}${path}`);
      const shown = await measureEdits(page, file, edits);
      await page.close();
      const found = `${median(shown).toFixed(2)} s until an edit shows on ${path}`;
      const verdict = median(shown) <= goal ? "reached" : "missed ";
      const each = shown.map((seconds) => seconds.toFixed(2)).join(" ");
      console.log(`${verdict}  ${found}, goal ≤ ${goal} s (${each}; load ${loadPerCore()} a core)`);
    }
  } finally {
    await browser.close();
    site.stop();
    rmSync(content, { recursive: true, force: true });
  }
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.getByRole("heading").first().waitFor();
  return page;
}

/** Writes a new word where the log begins, and waits until the browser shows it; in seconds, for each edit. */
async function measureEdits(page: Page, file: string, edits: number): Promise<number[]> {
  const shown: number[] = [];
  const text = readFileSync(file, "utf8");
  for (let edit = 1; edit <= edits; edit++) {
    // What the edit before has set off is to be over, as it is when a person writes.
    await wait(3000);
    const word = `고침${edit}번${Date.now()}`;
    const start = performance.now();
    writeFileSync(file, text.replace("\n- ", `\n- ${word} `));
    await page.waitForFunction((it) => document.body.textContent.includes(it), word);
    shown.push(secondsSince(start));
  }
  return shown;
}

function secondsSince(start: number): number {
  return (performance.now() - start) / 1000;
}
