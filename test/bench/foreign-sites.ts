import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { BenchSite } from "./bench-site";

/** Where other generators are installed; kept from run to run, apart from the project. */
const home = join(tmpdir(), "naeil-bench-generators");

/** Eleventy with markdown-it, GFM, and highlighting by its own plugin (Prism). */
export function prepareEleventy(): BenchSite {
  return {
    ...place("eleventy", ["_site"]),
    name: "Eleventy",
    pages: "_site",
    script: "node_modules/@11ty/eleventy/cmd.cjs",
    args: ["--quiet"],
    env: {},
  };
}

/** Astro with a content collection; GFM and highlighting (Shiki) are its defaults. */
export function prepareAstro(): BenchSite {
  return {
    ...place("astro", ["dist", ".astro", "node_modules/.astro", "node_modules/.vite"]),
    name: "Astro",
    pages: "dist",
    script: "node_modules/astro/astro.js",
    args: ["build"],
    env: { ASTRO_TELEMETRY_DISABLED: "1" },
  };
}

/** Where a site stands; what builds have made of it goes, the packages stay for the next run. */
function place(name: string, made: string[]) {
  const dir = install(name);
  const logs = "logs";
  const remove = () => {
    for (const path of [logs, ...made]) rmSync(join(dir, path), { recursive: true, force: true });
  };
  return { dir, logs, made, remove, limit: Number.POSITIVE_INFINITY };
}

/** Copies a site's sources and installs the versions that its package.json pins, where they are not. */
function install(name: string): string {
  const source = resolve("test/bench/sites", name);
  const dir = join(home, name);
  const installed = existsSync(join(dir, "node_modules")) && sameManifest(source, dir);
  mkdirSync(dir, { recursive: true });
  cpSync(source, dir, { recursive: true });
  if (!installed) {
    console.log(`installing ${name} in ${dir}`);
    rmSync(join(dir, "node_modules"), { recursive: true, force: true });
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "--silent"], {
      cwd: dir,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
  }
  return dir;
}

function sameManifest(source: string, dir: string): boolean {
  const [ours, theirs] = [source, dir].map((place) => {
    const path = join(place, "package.json");
    return existsSync(path) ? readFileSync(path, "utf8") : "";
  });
  return ours === theirs;
}
