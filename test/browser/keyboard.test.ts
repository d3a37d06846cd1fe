import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { sampleInBrowser } from "../support/sample-in-browser";

const executable = inject("browser");

/** What can be operated: marked by a number, so that it is told apart from its like. */
const markAll = `document
  .querySelectorAll("a[href], button, input:not([type=hidden]), select, summary, [tabindex='0']")
  .forEach((one, at) => one.checkVisibility() && !one.disabled && (one.dataset.number = at))`;

/** The number of what has the focus, and whether it shows that: by its outline, and by standing on the page. */
const focused = `(() => {
  const one = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  const { left, right, width, height } = one.getBoundingClientRect();
  const isOnPage = right > 0 && left < innerWidth && width > 0 && height > 0;
  const shows = isOnPage && outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  return { number: one.dataset.number, shows, html: one.outerHTML.slice(0, 120) };
})()`;

interface Focused {
  number: string | undefined;
  shows: boolean;
  html: string;
}

describe.skipIf(!executable)("by keyboard", () => {
  const sample = sampleInBrowser();
  let page: Page;
  beforeAll(async () => {
    page = await sample.browser.newPage();
  });

  test.each(["/", "/jiho/2025/10/24/", "/search/?q=docker"])(
    "everything on %s is reached, and shows that it is",
    async (url) => {
      await page.goto(sample.served.url + url);
      if (url.includes("?q=")) await page.locator("#hits li").first().waitFor();
      await page.evaluate("document.activeElement.blur()");
      await page.evaluate(markAll);
      const all = await page
        .locator("[data-number]")
        .evaluateAll((them) => them.map((one) => (one as HTMLElement).dataset.number ?? ""));
      const reached = new Set<string>();
      const hidden = new Map<string, string>();
      // A date has several fields; so the keys are pressed more often than there are things.
      for (let presses = 0; presses < all.length * 2 && reached.size < all.length; presses++) {
        await page.keyboard.press("Tab");
        const { number, shows, html } = (await page.evaluate(focused)) as Focused;
        if (number === undefined) continue;
        // The button within a date shows the focus itself, when the date has shown it before.
        if (!shows && !reached.has(number)) hidden.set(number, html);
        reached.add(number);
      }
      expect(all.filter((number) => !reached.has(number))).toEqual([]);
      expect([...hidden.values()]).toEqual([]);
      expect(all.length).toBeGreaterThan(15);
    },
  );

  test("the first Tab leads past the header", async () => {
    await page.goto(`${sample.served.url}/`);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toBe("#content");
    await page.keyboard.press("Tab");
    const isInside = "document.querySelector('main').contains(document.activeElement)";
    expect(await page.evaluate(isInside)).toBe(true);
  });
});
