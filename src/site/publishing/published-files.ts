import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The files beside the pages that a build publishes: feeds, data, pictures. */
export interface PublishedFiles {
  /**
   * Puts a file at an address. Of the same digest as in the build before, it is neither made nor written
   * again; of another, it is written only if its bytes differ.
   */
  publish(url: string, digest: string, make: () => string | Uint8Array): void;
  /** The same, for a text that is made already. */
  publishText(url: string, text: string): void;
  /** The same, for what takes a while to make. */
  publishLater(url: string, digest: string, make: () => Promise<Uint8Array>): Promise<void>;
  /** Takes away what the build before published and this one did not. */
  finish(): void;
}

/**
 * The list of what is published lies with it and nowhere else: where Gatsby drops its cache, `public` keeps
 * what it holds, and nothing that was withdrawn may stay behind.
 */
const manifestName = ".published.json";

/** Opens the published files below a folder for one build. */
export function openPublishedFiles(dir = "public"): PublishedFiles {
  const before = readManifest(dir);
  const now: Record<string, string> = {};
  const stands = (url: string, digest: string) => {
    now[url] = digest;
    return before[url] === digest && existsSync(join(dir, url));
  };
  const publish: PublishedFiles["publish"] = (url, digest, make) => {
    if (!stands(url, digest)) writeChanged(join(dir, url), make());
  };
  return {
    publish,
    publishText: (url, text) => publish(url, digestOf(text), () => text),
    async publishLater(url, digest, make) {
      if (!stands(url, digest)) writeChanged(join(dir, url), await make());
    },
    finish() {
      for (const url of Object.keys(before)) {
        if (!(url in now)) rmSync(join(dir, url), { force: true });
      }
      writeChanged(join(dir, manifestName), JSON.stringify(now));
    },
  };
}

/** A digest of what is published, or of what that is made from. */
export function digestOf(content: string | Uint8Array): string {
  return createHash("md5").update(content).digest("hex");
}

function writeChanged(path: string, text: string | Uint8Array): void {
  const content = Buffer.from(text);
  if (existsSync(path) && readFileSync(path).equals(content)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function readManifest(dir: string): Record<string, string> {
  const path = join(dir, manifestName);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Record<string, string>) : {};
}
