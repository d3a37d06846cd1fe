import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileWriter } from "./file-writer";
import { writeChanged } from "./write-changed";

/** What a file is to hold. */
type Content = string | Uint8Array;

/** The files beside the pages that a build publishes: feeds, data, pictures. */
export interface PublishedFiles {
  /**
   * Puts a file at an address. Of the same digest as in the build before, it is neither made nor written
   * again; of another, it is written only if its bytes differ.
   */
  publish(url: string, digest: string, make: () => Content | Promise<Content>): Promise<void>;
  /** The same, for a text that is made already. */
  publishText(url: string, text: string): Promise<void>;
  /**
   * Takes files that another makes and writes, by their addresses and digests; gives the paths of those that are not
   * as they were. They have to stand before `finish`.
   */
  claim(digests: ReadonlyMap<string, string>): Map<string, string>;
  /** Waits until all is written; takes away what the build before published and this one did not. */
  finish(): Promise<void>;
}

/**
 * The list of what is published lies with it and nowhere else: where Gatsby drops its cache, `public` keeps
 * what it holds, and nothing that was withdrawn may stay behind.
 */
const listName = ".published.json";

/** What a build has begun to write, a line each: it may end before its list is complete. */
const begunName = ".published-begun";

/** Opens the published files below a folder for one build. */
export function openPublishedFiles(dir = "public"): PublishedFiles {
  const before = readList(dir);
  const now: Record<string, string> = {};
  const noteBegun = (urls: readonly string[]) => {
    mkdirSync(dir, { recursive: true });
    appendFileSync(join(dir, begunName), urls.map((url) => `${url}\n`).join(""));
  };
  const writer = fileWriter((files) => noteBegun(files.map(({ path }) => path.slice(dir.length))));
  /** The path of a file that is to be written; null where it is as it was. */
  const claimOne = (url: string, digest: string): string | null => {
    now[url] = digest;
    const path = join(dir, url);
    return before[url] === digest && existsSync(path) ? null : path;
  };
  const publish: PublishedFiles["publish"] = async (url, digest, make) => {
    const path = claimOne(url, digest);
    if (path !== null) await writer.write({ path, content: await make() });
  };
  return {
    publish,
    publishText: (url, text) => publish(url, digestOf(text), () => text),
    claim(digests) {
      const paths = new Map<string, string>();
      for (const [url, digest] of digests) {
        const path = claimOne(url, digest);
        if (path !== null) paths.set(url, path);
      }
      if (paths.size > 0) noteBegun([...paths.keys()]);
      return paths;
    },
    async finish() {
      await writer.end();
      for (const url of Object.keys(before)) {
        if (!(url in now)) rmSync(join(dir, url), { force: true });
      }
      writeChanged(join(dir, listName), JSON.stringify(now));
      rmSync(join(dir, begunName), { force: true });
    },
  };
}

/** A digest of what is published, or of what that is made from. */
export function digestOf(content: Content): string {
  return createHash("md5").update(content).digest("hex");
}

/** What was published by the builds before, with its digests; of what was only begun, none is known. */
function readList(dir: string): Record<string, string> {
  const list: Record<string, string> = JSON.parse(textOf(join(dir, listName)) || "{}");
  for (const url of textOf(join(dir, begunName)).split("\n")) if (url) list[url] = "";
  return list;
}

function textOf(path: string): string {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}
