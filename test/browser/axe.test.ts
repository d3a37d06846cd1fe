import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { axeFindings } from "../support/axe";
import { launch } from "../support/launch";
import { samplePrefix, sampleSite } from "../support/sample-site";
import { type ServedSite, serve } from "../support/serve";

const executable = inject("browser");

const kinds: [kind: string, url: string][] = [
  ["home", "/"],
  ["home, second page", "/page/2/"],
  ["log", "/minseo/2025/10/22/"],
  ["log with code and images", "/jiho/2025/10/24/"],
  ["log with formulas", "/minseo/2025/10/21/"],
  ["log with footnotes", "/emma/2025/11/12/"],
  ["log in MDX", "/emma/2025/11/05/"],
  ["tag", "/tags/docker/"],
  ["tags", "/tags/"],
  ["tasks", "/tasks/"],
  ["tasks of an author", "/tasks/jiho/"],
  ["author", "/authors/jiho/"],
  ["archive", "/archive/"],
  ["month", "/archive/2025/10/"],
  ["weeks", "/weeks/"],
  ["week", "/weeks/2025-w43/"],
  ["map", "/map/"],
  ["search", "/search/"],
  ["search with hits", "/search/?q=docker"],
  ["search without hits", "/search/?q=zzzzqqq"],
  ["no page", "/404.html"],
];

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

  test.each(kinds)("%s", async (_kind, url) => {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
    await page.goto(served.url + url);
    if (url.includes("?q=")) await page.locator("#status:not(:empty)").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });
});
