import { deflateRawSync, inflateRawSync } from "node:zlib";
import { buildIndex, type IndexFile } from "../../src/search/build-index";
import type { SearchDocument } from "../../src/search/document";
import { openIndex, type SearchIndex } from "../../src/search/open-index";
import { tagUrl } from "../../src/urls";

/** A document for tests: a plain one, but for what the test says. */
export function documentOf(
  some: Partial<Omit<SearchDocument, "tags">> & { tags?: string[] },
): SearchDocument {
  return {
    url: `/minseo/${(some.date ?? "2025-10-13").replaceAll("-", "/")}/`,
    date: "2025-10-13",
    title: "TIL",
    author: { id: "minseo", name: "김민서" },
    mentioned: [],
    excerpt: "",
    headings: [],
    lines: [],
    ...some,
    tags: (some.tags ?? []).map((name) => ({ name, url: tagUrl(name) })),
  };
}

/** Documents of one line each, the newest first. */
export function documentsOfLines(...lines: string[]): SearchDocument[] {
  return lines.map((line, i) =>
    documentOf({ url: `/minseo/${i}/`, title: `${i}`, lines: [line], excerpt: line }),
  );
}

export function filesOf(documents: readonly SearchDocument[]): Map<string, Uint8Array> {
  const deflate = (bytes: Uint8Array) => deflateRawSync(bytes);
  return new Map(
    buildIndex(documents, { terms: [], deflate }).map(({ path, bytes }: IndexFile) => [
      path,
      bytes,
    ]),
  );
}

export function openFiles(files: ReadonlyMap<string, Uint8Array>): SearchIndex {
  return openIndex(
    async (path) => files.get(path) ?? Promise.reject(new Error(path)),
    inflateRawSync,
  );
}
