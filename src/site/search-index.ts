import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { deflateRawSync } from "node:zlib";
import type { NodePluginArgs } from "gatsby";
import type { Journal, JournalEntry } from "../journal/journal";
import type { TagTerm } from "../log/tag-dictionary";
import { buildIndex, type IndexFile } from "../search/build-index";
import { documentsOf } from "../search/document";
import { manifestPath } from "../search/manifest";
import { searchUrl } from "../urls";
import type { LogEntryNode } from "./log-nodes";

/**
 * Writes the search index of the journal's finished logs, beside the search page. Nothing is done where it
 * stands already: building it takes about as long as reading all logs.
 */
export async function publishSearchIndex(
  journal: Journal,
  terms: readonly TagTerm[],
  { cache }: NodePluginArgs,
): Promise<void> {
  const root = resolve(`public${searchUrl}`);
  const digest = digestOf(journal, terms);
  if (existsSync(join(root, manifestPath)) && (await cache.get(cacheKey)) === digest) return;
  const deflate = (bytes: Uint8Array) => deflateRawSync(bytes, { level: 9 });
  const [manifest, ...files] = buildIndex(documentsOf(journal), { terms, deflate });
  if (!manifest) throw new Error("an index has a manifest");
  const folder = dirname(files[0]?.path ?? "");
  // The manifest comes last: who reads it finds all files that it names.
  for (const file of [...files, manifest]) write(root, file);
  for (const item of readdirSync(root, { withFileTypes: true })) {
    if (item.isDirectory() && item.name !== folder) rmSync(join(root, item.name), removal);
  }
  await cache.set(cacheKey, digest);
}

const cacheKey = "search-index";
const removal = { recursive: true, force: true };

function write(root: string, { path, bytes }: IndexFile): void {
  const file = join(root, path);
  if (path !== manifestPath && existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

/** A digest of all that decides what is in the index. */
function digestOf({ entries }: Journal, terms: readonly TagTerm[]): string {
  const hash = createHash("sha256").update(JSON.stringify(terms));
  for (const name of readdirSync("src/search").sort())
    hash.update(readFileSync(`src/search/${name}`));
  for (const { entry, url, author, tags, draft } of entries as FromNode[]) {
    hash.update(JSON.stringify([entry.internal.contentDigest, url, author.name, tags, draft]));
  }
  return hash.digest("hex");
}

/** An entry of a journal that was made of Gatsby's nodes. */
type FromNode = JournalEntry & { entry: LogEntryNode };
