import { describe, expect, inject, test } from "vitest";
import { axeFindings } from "../support/axe";
import { kindsOfPages } from "../support/kinds-of-pages";
import { sampleInBrowser } from "../support/sample-in-browser";

const executable = inject("browser");

const pages = {
  ...kindsOfPages,
  "log with formulas": "/minseo/2025/10/21/",
  "log with footnotes": "/emma/2025/11/12/",
  "search without a question": "/search/",
  "search without hits": "/search/?q=zzzzqqq",
};

describe.skipIf(!executable).each([
  ["light", 1280],
  ["dark", 390],
] as const)("axe finds nothing, %s at %i px, on", (colorScheme, width) => {
  const sample = sampleInBrowser();

  test.each(Object.entries(pages))("%s", async (_kind, url) => {
    const page = await sample.browser.newPage({ colorScheme, viewport: { width, height: 900 } });
    await page.goto(sample.served.url + url);
    if (url.includes("?q=")) await page.locator("#status:not(:empty)").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });
});
