import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { NodePluginArgs } from "gatsby";
import type { Journal } from "../journal/journal";
import type { TagTerm } from "../log/tag-dictionary";
import { documentsOf } from "../search/document";
import { manifestPath } from "../search/manifest";
import { searchUrl } from "../urls";
import { codeVersion } from "./code-version";
import { nodeOf } from "./log-nodes";
import type { IndexSource } from "./processes/search-index";
import { startProcess } from "./processes/start-process";

let writing: Promise<void> = Promise.resolve();
let pause: NodeJS.Timeout | undefined;

/** How long nothing is to be saved in `gatsby develop` before the index is written, in ms. */
const quietTime = 1500;

/**
 * Begins to write the search index of the journal's finished logs, beside the search page: in a process of
 * its own, since it takes about as long as reading all logs. Nothing is done where the index stands already.
 * In a build it begins before the pages are made; in `gatsby develop`, where somebody waits to see what was saved,
 * once all is quiet.
 */
export async function beginSearchIndex(
  journal: Journal,
  terms: readonly TagTerm[],
  args: NodePluginArgs,
): Promise<void> {
  clearTimeout(pause);
  if (process.env.NODE_ENV === "production") {
    const begun = await beginIndex(journal, terms, args);
    writing = begun.written;
    // Whoever waits for it is told.
    writing.catch(() => {});
  } else {
    pause = setTimeout(() => {
      const before = writing.catch(() => {});
      writing = before.then(async () => (await beginIndex(journal, terms, args)).written);
      // While somebody writes nobody waits for it.
      writing.catch((error) => args.reporter.error("the search index can't be written", error));
    }, quietTime);
  }
}

/** Waits until the index is written. */
export function searchIndexWritten(): Promise<void> {
  return writing;
}

const cacheKey = "search-index";

/** The promise is in an object: else whoever waits for the beginning would wait for the end, too. */
async function beginIndex(
  journal: Journal,
  terms: readonly TagTerm[],
  { cache }: NodePluginArgs,
): Promise<{ written: Promise<void> }> {
  const root = resolve(`public${searchUrl}`);
  const digest = digestOf(journal, terms);
  if (existsSync(join(root, manifestPath)) && (await cache.get(cacheKey)) === digest) {
    return { written: Promise.resolve() };
  }
  const source: IndexSource = { documents: documentsOf(journal), terms };
  const indexer = await startProcess<string, void>("search-index", source);
  indexer.yieldToOthers();
  const write = async () => {
    await indexer.ask(root);
    await indexer.end();
    await cache.set(cacheKey, digest);
  };
  return { written: write() };
}

/** A digest of all that decides what is in the index. */
function digestOf({ entries }: Journal, terms: readonly TagTerm[]): string {
  const hash = createHash("sha256").update(JSON.stringify(terms));
  hash.update(codeVersion("src/journal", "src/search"));
  for (const item of entries) {
    const { url, author, tags, draft } = item;
    const { contentDigest } = nodeOf(item).internal;
    hash.update(JSON.stringify([contentDigest, url, author.name, tags, draft]));
  }
  return hash.digest("hex");
}
