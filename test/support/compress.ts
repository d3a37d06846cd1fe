import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const texts = /\.(html|js|mjs|css|json|xml|svg|txt|webmanifest)$/;

/** Puts a `.gz` beside the files of a folder that are text, as a host that compresses sends them. */
export function compressFiles(dir: string, kinds = texts): void {
  for (const path of readdirSync(dir, { recursive: true, encoding: "utf8" })) {
    const file = join(dir, path);
    if (!kinds.test(path) || !statSync(file).isFile()) continue;
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
  }
}
