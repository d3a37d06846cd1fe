import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { searchUrl } from "../urls";

/** How scripts for the reader's browser are bundled: as one small module. */
export const browserBundle = {
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  write: false,
} as const;

let published: Promise<string> | undefined;

/**
 * Bundles the search page's script, writes it where the index stands, and gives its address. Its name tells
 * what is in it, so that a browser may keep it for ever. In `gatsby develop` this is done once.
 */
export function publishSearchScript(): Promise<string> {
  published ??= bundleSearchScript();
  return published;
}

async function bundleSearchScript(): Promise<string> {
  const { outputFiles } = await build({
    ...browserBundle,
    entryPoints: [resolve("src/browser/search-page.ts")],
  });
  const [script] = outputFiles;
  if (!script) throw new Error("esbuild gives one file for one script");
  const digest = createHash("sha256").update(script.contents).digest("hex").slice(0, 8);
  const name = `search-${digest}.js`;
  const folder = resolve(`public${searchUrl}`);
  mkdirSync(folder, { recursive: true });
  for (const other of readdirSync(folder)) {
    if (/^search-[\da-f]{8}\.js$/.test(other) && other !== name) rmSync(join(folder, other));
  }
  if (!existsSync(join(folder, name))) writeFileSync(join(folder, name), script.contents);
  return searchUrl + name;
}
