import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { buildSite } from "./support/build-site";
import { findBrowser } from "./support/find-browser";
import { kindsOfPages } from "./support/kinds-of-pages";
import { launch } from "./support/launch";
import { serve } from "./support/serve";

/**
 * `npm run screenshots [folder]`: builds the sample content and takes a picture of each kind of page on a phone
 * and on a desk, in light and dark, to be looked at. A page that scrolls sideways is named.
 */
const folder = process.argv[2] ?? "screenshots";
const executable = findBrowser();
if (!executable) throw new Error("no browser: install Chromium, or set CHROMIUM_PATH to one");
mkdirSync(folder, { recursive: true });

const site = await buildSite("content");
if (site.code !== 0) throw new Error(site.output);
const served = await serve(site.publicDir, "/naeil");
const browser = await launch(executable);
try {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [390, 1280]) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      for (const [name, url] of Object.entries(kindsOfPages)) {
        await page.goto(served.url + url, { waitUntil: "networkidle" });
        const path = join(folder, `${name}-${width}-${colorScheme}.png`);
        await page.screenshot({ path, fullPage: true });
        const wide = await page.evaluate<number>("document.documentElement.scrollWidth");
        if (wide > width) console.log(`${name} is ${wide} pixels wide on a screen of ${width}`);
      }
      await page.close();
    }
  }
  console.log(`the pictures are in ${folder}`);
} finally {
  await browser.close();
  await served.close();
  site.remove();
}
