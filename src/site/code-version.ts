import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** A digest of source files and folders of the project: what they made is made anew when they change. */
export function codeVersion(...paths: readonly string[]): string {
  const hash = createHash("md5");
  for (const path of paths) {
    const files = statSync(path).isDirectory()
      ? readdirSync(path)
          .sort()
          .map((name) => join(path, name))
      : [path];
    for (const file of files) hash.update(readFileSync(file));
  }
  return hash.digest("hex");
}
