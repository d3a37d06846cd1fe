import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { sampleInBrowser } from "../support/sample-in-browser";
import { samplePrefix } from "../support/sample-site";

const executable = inject("browser");
const url = "/jiho/2025/10/24/";
const author = `${samplePrefix}/authors/jiho/`;

/** What is no page of the site; the text links to somewhere else too. */
const noPages = ['a[href$=".md"]', 'a[href$=".xml"]', ".text .anchor", "#elsewhere"];

describe.skipIf(!executable)("the next page", () => {
  const sample = sampleInBrowser();

  /** A log's page in a browser that `changes` make another one. */
  async function open(changes = ""): Promise<Page> {
    const page = await sample.browser.newPage();
    await page.addInitScript(changes);
    await page.goto(sample.served.url + url, { waitUntil: "networkidle" });
    await page.evaluate(`document.querySelector("main").insertAdjacentHTML("afterbegin",
      '<a id="elsewhere" href="https://elsewhere.test/">x</a>')`);
    return page;
  }

  /** What is asked for when the mouse rests on something, and leaves it. */
  async function hover(page: Page, selector: string) {
    const from = sample.served.requests.length;
    await page.locator(selector).first().hover();
    await page.waitForTimeout(500);
    await page.mouse.move(0, 0);
    return sample.served.requests.slice(from).map(({ path, purpose }) => ({ path, purpose }));
  }

  test("is prepared by the browser when the mouse rests on its link", async () => {
    const page = await open();
    const told: string[] = [];
    page.on("console", (line) => told.push(line.text()));
    const [ahead, ...more] = await hover(page, 'a[rel="author"]');
    expect(ahead?.path).toBe(author);
    expect(ahead?.purpose).toMatch(/^prefetch/);
    expect(more).toEqual([]);
    for (const selector of noPages) expect(await hover(page, selector), selector).toEqual([]);
    expect(told).toEqual([]);
    const before = sample.served.requests.length;
    await page.locator('a[rel="author"]').first().click();
    await page.waitForURL(`**${author}`);
    expect(sample.served.requests.slice(before).map(({ path }) => path)).not.toContain(author);
    await page.close();
  });

  const withoutRules = 'HTMLScriptElement.supports = (type) => type !== "speculationrules";';
  /** Such a browser knows no rules at all. */
  const dropRules = `${withoutRules} new MutationObserver(() =>
    document.querySelector("[type=speculationrules]")?.remove()).observe(document, { childList: true, subtree: true });`;

  test("is fetched once where the browser has no rules", async () => {
    const page = await open(dropRules);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await hover(page, 'a[rel="author"]');
    await hover(page, 'a[rel="author"]');
    for (const selector of noPages) await hover(page, selector);
    expect(asked).toEqual([author]);
    await page.close();
  });

  test("is not fetched for those who save data", async () => {
    const saving = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });";
    const page = await open(dropRules + saving);
    expect(await hover(page, 'a[rel="author"]')).toEqual([]);
    await page.close();
  });

  test.each([
    ["no-preference", true],
    ["reduce", false],
  ] as const)("comes by a transition where motion is %s: %s", async (reducedMotion, passes) => {
    const page = await sample.browser.newPage({ reducedMotion });
    await page.addInitScript(
      "addEventListener('pagereveal', (event) => (window.passed = !!event.viewTransition))",
    );
    await page.goto(sample.served.url + url);
    await page.locator('a[rel="author"]').first().click();
    await page.waitForURL(`**${author}`);
    expect(await page.evaluate("passed")).toBe(passes);
    await page.close();
  });
});
