import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { freePort } from "../support/free-port";
import { launch } from "../support/launch";
import { runLighthouse } from "../support/run-lighthouse";
import { samplePrefix, sampleSite } from "../support/sample-site";
import { type ServedSite, serve } from "../support/serve";

const executable = inject("browser");
const categories = ["accessibility", "best-practices", "seo"];

// How fast a page is depends on the machine: `npm run bench -- pages` measures that.
describe.skipIf(!executable)("Lighthouse gives all points to", () => {
  let served: ServedSite;
  let browser: Browser;
  let port: number;
  beforeAll(async () => {
    served = await serve(await sampleSite(), samplePrefix);
    port = await freePort();
    browser = await launch(executable ?? "", port);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  test.each([
    ["the index", "/"],
    ["a log with code and an image", "/jiho/2025/10/24/"],
    ["a tag", "/tags/docker/"],
  ])("%s", async (_page, url) => {
    const { scores, failed } = await runLighthouse(served.url + url, port, categories);
    expect(failed).toEqual([]);
    expect(scores).toEqual({ accessibility: 100, "best-practices": 100, seo: 100 });
  });
});
