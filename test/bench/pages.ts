import { buildSite } from "../support/build-site";
import { compressFiles } from "../support/compress";
import { findBrowser } from "../support/find-browser";
import { freePort } from "../support/free-port";
import { launch } from "../support/launch";
import { type LighthouseReport, runLighthouse } from "../support/run-lighthouse";
import { serve } from "../support/serve";
import { loadPerCore } from "./load";
import { median } from "./median";

/** The least that Lighthouse is to give. */
const goal = 99;

/** Pages of the sample site: the index, a log with code and an image, a tag. */
const urls = ["/", "/jiho/2025/10/24/", "/tags/docker/"];

/** Prints how fast Lighthouse finds pages of the sample site on its phone settings: medians of `runs`. */
export async function benchPages(runs: number): Promise<void> {
  const executable = findBrowser();
  if (!executable) throw new Error("no browser to measure with: CHROMIUM_PATH names one");
  const site = await buildSite("content");
  if (site.code !== 0) throw new Error(site.output);
  compressFiles(site.publicDir);
  const served = await serve(site.publicDir, "/naeil");
  const port = await freePort();
  const browser = await launch(executable, port);
  try {
    for (const url of urls) {
      const reports: LighthouseReport[] = [];
      for (let run = 0; run < runs; run++) {
        reports.push(await runLighthouse(served.url + url, port, ["performance"]));
      }
      console.log(pageLine(url, reports));
    }
  } finally {
    await browser.close();
    await served.close();
    site.remove();
  }
}

function pageLine(url: string, reports: readonly LighthouseReport[]): string {
  const scores = reports.map(({ scores }) => scores.performance ?? 0);
  const of = (audit: string) => median(reports.map(({ value }) => value(audit)));
  const figures = [
    `LCP ${(of("largest-contentful-paint") / 1000).toFixed(2)} s`,
    `TBT ${of("total-blocking-time").toFixed(0)} ms`,
    `CLS ${of("cumulative-layout-shift").toFixed(3)}`,
    `${(of("total-byte-weight") / 1024).toFixed(1)} KB`,
    `${median(reports.map(({ count }) => count("network-requests")))} requests`,
  ];
  const verdict = median(scores) >= goal ? "reached" : "missed ";
  const each = `${scores.join(" ")}; load ${loadPerCore()} a core`;
  return `${verdict}  ${median(scores)} for ${url}, goal ≥ ${goal} (${each}): ${figures.join(", ")}`;
}
