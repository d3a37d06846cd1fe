import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { describe, expect, inject, test } from "vitest";
import { kindsOfPages } from "../support/kinds-of-pages";
import { sampleInBrowser } from "../support/sample-in-browser";

const executable = inject("browser");

describe.skipIf(!executable)("each kind of page", () => {
  const sample = sampleInBrowser();

  // 320 pixels are also what a screen of 1280 has at a zoom of 400 %, 640 at 200 %.
  test.each(Object.entries(kindsOfPages))(
    "%s fits every screen, cuts nothing off, and does not move while it loads",
    async (_kind, url) => {
      for (const width of [320, 390, 640, 1280]) {
        const page = await sample.browser.newPage({ viewport: { width, height: 900 } });
        await page.addInitScript(watchShifts);
        await page.goto(sample.served.url + url, { waitUntil: "networkidle" });
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
        expect(await page.evaluate(cutTexts), `cut off at ${width}`).toEqual([]);
        expect(await page.evaluate("shifts"), `moved at ${width}`).toEqual([]);
        await page.close();
      }
    },
  );

  test("a page that comes in pieces does not move either", async () => {
    const html = await (await fetch(`${sample.served.url}${kindsOfPages.tags}`)).text();
    const ends = ["</nav>", "</form>", "</header>"].map((end) => html.indexOf(end) + end.length);
    expect(ends).toEqual([...new Set(ends)].sort((a, b) => a - b));
    const server = createServer(async (_, response) => {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      for (const [i, end] of ends.entries()) {
        response.write(html.slice(ends[i - 1] ?? 0, end));
        await setTimeout(300);
      }
      response.end(html.slice(ends.at(-1)));
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const page = await sample.browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.addInitScript(watchShifts);
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    expect(await page.locator(".theme").isVisible()).toBe(true);
    expect(await page.evaluate("shifts")).toEqual([]);
    await page.close();
    server.close();
  });

  test("a log is printed as its text, dark as it was on the screen", async () => {
    const page = await sample.browser.newPage({ viewport: { width: 700, height: 900 } });
    await page.goto(`${sample.served.url}${kindsOfPages["log-with-code"]}`);
    await page.locator(".theme").click();
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate("getComputedStyle(document.documentElement).backgroundColor")).toBe(
      "rgb(255, 255, 255)",
    );
    expect(await page.locator("h1").isVisible()).toBe(true);
    for (const gone of ["header nav", ".search-box", ".theme", ".copy", ".neighbours", "footer"]) {
      expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
    }
    const cut =
      "[...document.querySelectorAll('.code')].filter((c) => c.scrollWidth > c.clientWidth)";
    expect(await page.evaluate(`${cut}.length`)).toBe(0);
    await page.close();
  });
});

/** Notes what moves without the reader's doing, as browsers count it. */
const watchShifts = `
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries())
      shifts.push([value, ...sources.map(({ node }) => node?.nodeName + "." + node?.className)].join(" "));
  }).observe({ type: "layout-shift", buffered: true });
`;

/**
 * The texts that can't be read whole: that lie beside the screen, or outside of what hides its overflow. What
 * scrolls in its own place (code, tables) is reached by scrolling, and what is for screen readers is not seen.
 */
const cutTexts = `(() => {
  const cut = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (text.data.trim() === "" || text.parentElement.closest("script,style,svg,.unseen,.skip")) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    let left = 0, right = document.documentElement.clientWidth;
    for (let at = text.parentElement; at; at = at.parentElement) {
      const { overflowX } = getComputedStyle(at);
      if (overflowX === "auto" || overflowX === "scroll") { left = -Infinity; right = Infinity; break; }
      if (overflowX === "hidden" || overflowX === "clip") {
        const edge = at.getBoundingClientRect();
        left = Math.max(left, edge.left);
        right = Math.min(right, edge.right);
      }
    }
    if (box.left < left - 1 || box.right > right + 1) cut.push(text.data.trim().slice(0, 40));
  }
  return cut;
})()`;
