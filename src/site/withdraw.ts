import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where files wait that were published once: Gatsby remembers having made them, and makes none again. */
const withdrawn = resolve(".cache/naeil-withdrawn");
const published = resolve("public/static");

/**
 * Takes what no page refers to any more out of the finished site: the pictures and files of a log that
 * became a draft or is gone, and the compiled text of such an `.mdx` log. `public` is kept from build to
 * build, and Gatsby itself removes pages alone.
 */
export function withdraw(): void {
  withdrawAssets();
  removeStaleBundles();
}

/** Brings a file's published forms back, where they were withdrawn before. */
export function restoreAsset(digest: string): void {
  const place = join(withdrawn, digest);
  if (!existsSync(place)) return;
  rmSync(join(published, digest), { recursive: true, force: true });
  mkdirSync(published, { recursive: true });
  renameSync(place, join(published, digest));
}

function withdrawAssets(): void {
  if (!existsSync(published)) return;
  const digests = readdirSync(published).filter((name) => /^[0-9a-f]{32}$/.test(name));
  if (digests.length === 0) return;
  const referred = referredDigests();
  mkdirSync(withdrawn, { recursive: true });
  for (const digest of digests.filter((digest) => !referred.has(digest))) {
    rmSync(join(withdrawn, digest), { recursive: true, force: true });
    renameSync(join(published, digest), join(withdrawn, digest));
  }
}

function referredDigests(): Set<string> {
  const referred = new Set<string>();
  const items = readdirSync("public", { recursive: true, withFileTypes: true });
  for (const item of items) {
    if (!item.isFile() || !item.name.endsWith(".html")) continue;
    const html = readFileSync(join(item.parentPath, item.name), "utf8");
    for (const [, digest = ""] of html.matchAll(/\/static\/([0-9a-f]{32})\//g))
      referred.add(digest);
  }
  return referred;
}

/** A compiled page carries a hash in its name, and an `.mdx` log its text; earlier ones stay behind. */
function removeStaleBundles(): void {
  const stats = JSON.parse(readFileSync("public/webpack.stats.json", "utf8")) as {
    assetsByChunkName: Record<string, string[]>;
  };
  const current = new Set(Object.values(stats.assetsByChunkName).flat());
  for (const name of readdirSync("public")) {
    const bundle = /^component---.+?\.(?:js|css)/.exec(name)?.[0];
    if (bundle && !current.has(bundle)) rmSync(join("public", name));
  }
}
