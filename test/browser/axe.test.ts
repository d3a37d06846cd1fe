import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { axeFindings } from "../support/axe";
import { kindsOfPages } from "../support/kinds-of-pages";
import { launch } from "../support/launch";
import { samplePrefix, sampleSite } from "../support/sample-site";
import { type ServedSite, serve } from "../support/serve";

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
  let served: ServedSite;
  let browser: Browser;
  beforeAll(async () => {
    served = await serve(await sampleSite(), samplePrefix);
    browser = await launch(executable ?? "");
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  test.each(Object.entries(pages))("%s", async (_kind, url) => {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
    await page.goto(served.url + url);
    if (url.includes("?q=")) await page.locator("#status:not(:empty)").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });
});
