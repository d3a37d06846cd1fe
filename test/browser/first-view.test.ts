import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { pagesOf, readPage } from "../support/public-files";
import { sampleInBrowser } from "../support/sample-in-browser";
import { samplePrefix, sampleSite } from "../support/sample-site";
import type { ServedRequest } from "../support/serve";

// What a page costs its reader.
const executable = inject("browser");
const KB = 1024;

let publicDir: string;
let logs: [url: string, html: string][];

beforeAll(async () => {
  publicDir = await sampleSite();
  logs = pagesOf(publicDir)
    .filter((url) => /^\/\w+\/(\d{4}|notes)\//.test(url) && !url.startsWith("/archive/"))
    .map((url) => [url, readPage(publicDir, url)]);
});

test("a log's page weighs at most 14 KB with its styles, compressed", () => {
  const heavy = logs.filter(([, html]) => gzipSync(html, { level: 6 }).length > 14 * KB);
  expect(heavy.map(([url]) => url)).toEqual([]);
  expect(logs.length).toBeGreaterThan(50);
});

test("a log's page has at most 1.5 KB of script, but where it draws diagrams or hydrates", () => {
  // What says a page's subject to search engines is data.
  const scripts = /<script(?![^>]*type="application\/ld\+json")[^>]*>(.*?)<\/script>/gs;
  const plain = logs.filter(([, html]) => !/class="code mermaid"|data-interactive/.test(html));
  const heavy = plain.filter(
    ([, html]) =>
      Buffer.byteLength([...html.matchAll(scripts)].map(([, text]) => text).join("")) > 1.5 * KB,
  );
  expect(heavy.map(([url]) => url)).toEqual([]);
  const loading = plain.filter(([, html]) => /<script[^>]* src=/.test(html));
  expect(loading.map(([url]) => url)).toEqual([]);
});

test("no page has what only formulas or diagrams need, unless it has one", () => {
  for (const [url, html] of logs) {
    if (!html.includes("<math")) expect(html.includes("katex"), url).toBe(false);
    if (!html.includes('class="code mermaid"'))
      expect(html.includes("mermaid.esm"), url).toBe(false);
  }
});

describe.skipIf(!executable)("in a browser", () => {
  const sample = sampleInBrowser();

  /** All that the browser asks for until it is quiet, the icon and the manifest too. */
  async function firstView(url: string): Promise<ServedRequest[]> {
    sample.served.requests.length = 0;
    const page = await sample.browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(sample.served.url + url, { waitUntil: "networkidle" });
    await page.waitForTimeout(500);
    await page.close();
    return [...sample.served.requests];
  }

  test.each(["/minseo/2025/10/22/", "/jiho/2025/10/28/", "/emma/2025/11/12/"])(
    "the first view of %s, a log without pictures, takes at most 20 KB in 4 requests",
    async (url) => {
      const requests = await firstView(url);
      expect(requests[0]?.path).toBe(samplePrefix + url);
      expect(requests.length).toBeLessThanOrEqual(4);
      const bytes = requests.map((request) => request.bytes);
      expect(Math.min(...bytes)).toBeGreaterThan(0);
      expect(bytes.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(20 * KB);
    },
  );

  test("nothing moves in a log whose images come as it is scrolled through", async () => {
    const page = await sample.browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.addInitScript(`
        window.shifts = [];
        new PerformanceObserver((list) => shifts.push(...list.getEntries().map((one) => one.value)))
          .observe({ type: "layout-shift", buffered: true });`);
    await page.goto(`${sample.served.url}/jiho/2025/10/24/`);
    for (let steps = 0; steps < 20; steps++) {
      await page.mouse.wheel(0, 400);
      await page.waitForTimeout(50);
    }
    expect(await page.evaluate("scrollY")).toBeGreaterThan(500);
    expect(await page.evaluate("shifts")).toEqual([]);
    await page.close();
  });
});
