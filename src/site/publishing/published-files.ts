import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The files beside the pages that a build publishes: feeds, data, pictures. */
export interface PublishedFiles {
  /**
   * Puts a file at an address. Of the same digest as in the build before, it is neither made nor written
   * again; of another, it is written only if its bytes differ.
   */
  publish(url: string, digest: string, make: () => string | Uint8Array): void;
  /** Takes away what the build before published and this one did not. */
  finish(): void;
}

/** `manifest` is the file that remembers from build to build what was published. */
export function openPublishedFiles(
  dir = "public",
  manifest = ".cache/naeil-published.json",
): PublishedFiles {
  const before = readManifest(manifest);
  const now: Record<string, string> = {};
  return {
    publish(url, digest, make) {
      now[url] = digest;
      const path = join(dir, url);
      const exists = existsSync(path);
      if (exists && before[url] === digest) return;
      const content = Buffer.from(make());
      if (exists && readFileSync(path).equals(content)) return;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    },
    finish() {
      for (const url of Object.keys(before)) {
        if (!(url in now)) rmSync(join(dir, url), { force: true });
      }
      mkdirSync(dirname(manifest), { recursive: true });
      writeFileSync(manifest, JSON.stringify(now));
    },
  };
}

function readManifest(path: string): Record<string, string> {
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Record<string, string>) : {};
}
