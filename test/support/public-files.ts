import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/** The paths of all files below `dir`, with forward slashes, sorted. */
export function filesBelow(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(dir, path)).isFile())
    .map((path) => path.split(sep).join("/").normalize("NFC"))
    .sort();
}

const leadsOn = 'http-equiv="refresh"';

/** The addresses of all pages of a built site, sorted; Gatsby's slices are none, nor is what only leads on. */
export function pagesOf(publicDir: string): string[] {
  return filesBelow(publicDir)
    .filter((path) => path.endsWith(".html") && !path.startsWith("_gatsby/"))
    .filter((path) => !readFileSync(join(publicDir, path), "utf8").includes(leadsOn))
    .map((path) => `/${path.replace(/index\.html$/, "")}`)
    .sort();
}

/** The HTML of a page by its address. */
export function readPage(publicDir: string, url: string): string {
  const path = url.endsWith("/") ? `${url}index.html` : url;
  return readFileSync(join(publicDir, path), "utf8");
}
