import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { siteSettingsSchema } from "../../../src/content/site-settings";
import { openPublishedFiles } from "../../../src/site/publishing/published-files";
import { publishWebManifest } from "../../../src/site/publishing/web-manifest";
import { folderOf } from "../../support/folder";

test("the web manifest names icons that are there, as large as it says, and draws them once", async () => {
  const dir = folderOf({});
  const site = siteSettingsSchema.parse({ title: "내일", url: "https://a.kr/b" });
  const publish = async () => {
    const files = openPublishedFiles(dir);
    await publishWebManifest(site, files);
    await files.finish();
  };
  await publish();
  const manifest = JSON.parse(readFileSync(join(dir, "manifest.webmanifest"), "utf8"));
  expect(manifest).toMatchObject({ name: "내일", lang: "ko", start_url: "/b/", scope: "/b/" });
  for (const { src, sizes, type } of manifest.icons) {
    expect(src.startsWith("/b/")).toBe(true);
    if (type !== "image/png") continue;
    const { width, height } = await sharp(join(dir, src.slice(2))).metadata();
    expect(`${width}x${height}`).toBe(sizes);
  }
  const { mtimeMs } = statSync(join(dir, "icon-192.png"));
  await publish();
  expect(statSync(join(dir, "icon-192.png")).mtimeMs).toBe(mtimeMs);
});
