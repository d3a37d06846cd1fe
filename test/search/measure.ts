import { gzipSync, inflateRawSync } from "node:zlib";
import { buildSync } from "esbuild";
import type { IndexFile } from "../../src/search/build-index";
import { openIndex, type SearchIndex } from "../../src/search/open-index";
import { type SearchAnswer, search } from "../../src/search/search";
import { browserBundle } from "../../src/site/browser-scripts";
import type { Judged } from "./judged";

/** What a kind of queries came to. Shares are of 1; bytes are those of the index, without the script. */
export interface Measured {
  kind: string;
  queries: number;
  recall: number;
  precision: number;
  /** Until the first ten hits, with nothing fetched before. */
  bytes: number;
  requests: number;
  mostRequests: number;
  /** Queries that did not come out as they should, with what they found. */
  wrong: string[];
}

/** An index on files in memory, which counts what is fetched. */
export function countedIndex(files: ReadonlyMap<string, Uint8Array>): {
  index: SearchIndex;
  fetched: { bytes: number; requests: number };
} {
  const fetched = { bytes: 0, requests: 0 };
  const index = openIndex(async (path) => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`no file ${path}`);
    fetched.bytes += bytes.length;
    fetched.requests++;
    return bytes;
  }, inflateRawSync);
  return { index, fetched };
}

/** Asks every query of an index that nobody has opened before. `urls` are those of the documents. */
export async function measure(
  files: readonly IndexFile[],
  urls: readonly string[],
  judged: readonly Judged[],
): Promise<Measured[]> {
  const byPath = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const places = new Map(urls.map((url, place) => [url, place]));
  const kinds = new Map<string, Measured>();
  for (const one of judged) {
    const { index, fetched } = countedIndex(byPath);
    const answer = await search(index, { query: one.query });
    const found = answer.hits.map(({ url }) => places.get(url) ?? -1);
    const right = found.filter((place) => one.may.has(place)).length;
    const recall = Math.min(1, right / Math.min(10, one.must.size));
    const precision = found.length === 0 ? 0 : right / found.length;
    const kind = kinds.get(one.kind) ?? {
      kind: one.kind,
      queries: 0,
      recall: 0,
      precision: 0,
      bytes: 0,
      requests: 0,
      mostRequests: 0,
      wrong: [],
    };
    kind.queries++;
    kind.recall += recall;
    kind.precision += precision;
    kind.bytes += fetched.bytes;
    kind.requests += fetched.requests;
    kind.mostRequests = Math.max(kind.mostRequests, fetched.requests);
    if (recall < 1 || precision < 1) kind.wrong.push(toldAs(one, answer, right));
    kinds.set(one.kind, kind);
  }
  return [...kinds.values()].map((kind) => ({
    ...kind,
    recall: kind.recall / kind.queries,
    precision: kind.precision / kind.queries,
    bytes: kind.bytes / kind.queries,
    requests: kind.requests / kind.queries,
  }));
}

/** The mean of a figure over all queries. */
export function overall(
  measured: readonly Measured[],
  figure: "recall" | "precision" | "bytes" | "requests",
): number {
  const queries = measured.reduce((sum, kind) => sum + kind.queries, 0);
  return measured.reduce((sum, kind) => sum + kind[figure] * kind.queries, 0) / queries;
}

/** How many bytes all that a browser needs to search takes over gzip: the script without a page's own. */
export function scriptBytes(): number {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `
        export { inflate } from "./src/browser/inflate";
        export { countTags } from "./src/search/facets";
        export { openIndex } from "./src/search/open-index";
        export { parseQuery } from "./src/search/query";
        export { search } from "./src/search/search";`,
      resolveDir: ".",
      loader: "ts",
    },
    ...browserBundle,
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

function toldAs(
  { query, must, may }: Judged,
  { hits, guesses }: SearchAnswer,
  right: number,
): string {
  const meant = guesses.map((guess) => guess.meant.slice(0, 3).join("/")).join(" + ");
  return `${query}: ${right} of ${hits.length} right, must ${must.size}, may ${may.size}, ${hits[0]?.why} ${meant}`;
}
