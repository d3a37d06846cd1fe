import type { Browser } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { launch } from "./launch";
import { samplePrefix, sampleSite } from "./sample-site";
import { type ServedSite, serve } from "./serve";

/** The sample site, served on this machine, and a browser to see it in. */
export interface SampleInBrowser {
  served: ServedSite;
  browser: Browser;
}

/** Has both ready for the tests of the `describe` in which it is called, and ends them after these. */
export function sampleInBrowser(): SampleInBrowser {
  const sample = {} as SampleInBrowser;
  beforeAll(async () => {
    sample.served = await serve(await sampleSite(), samplePrefix);
    sample.browser = await launch(inject("browser") ?? "");
  });
  afterAll(async () => {
    await sample.browser?.close();
    await sample.served?.close();
  });
  return sample;
}
