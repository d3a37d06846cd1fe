import { readFileSync } from "node:fs";
import sharp from "sharp";
import { pathPrefix } from "../../content/settings";
import type { SiteSettings } from "../../content/site-settings";
import { homeUrl, iconUrl, webManifestUrl } from "../../urls";
import { digestOf, type PublishedFiles } from "./published-files";

/** For home screens: Apple's, and the two that others ask for. */
const sizes = [180, 192, 512];

/** Publishes what a device needs that puts the site on its home screen: its names, and its icon as PNG. */
export async function publishWebManifest(site: SiteSettings, files: PublishedFiles): Promise<void> {
  const prefix = pathPrefix(site);
  const manifest = {
    name: site.title,
    short_name: site.title,
    description: site.description || undefined,
    lang: site.language,
    start_url: prefix + homeUrl(),
    scope: prefix + homeUrl(),
    display: "minimal-ui",
    background_color: "#fcfbf7",
    theme_color: "#0b5cad",
    icons: [
      { src: `${prefix}/favicon.svg`, type: "image/svg+xml", sizes: "any" },
      ...sizes.map((size) => ({
        src: prefix + iconUrl(size),
        type: "image/png",
        sizes: `${size}x${size}`,
      })),
    ],
  };
  await files.publishText(webManifestUrl, `${JSON.stringify(manifest, null, 2)}\n`);
  const icon = readFileSync("static/favicon.svg");
  for (const size of sizes) {
    await files.publish(iconUrl(size), digestOf(icon), () => drawIcon(icon, size));
  }
}

/** The drawing is 32 pixels wide at 72 dots an inch. */
function drawIcon(icon: Uint8Array, size: number): Promise<Uint8Array> {
  return sharp(icon, { density: (72 * size) / 32 })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toBuffer();
}
