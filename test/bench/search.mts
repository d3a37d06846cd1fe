// `npm run bench -- search`: what the search index costs and finds in ten thousand generated logs, with Pagefind
// beside it on the same logs. Machines differ and are shared: what counts is the ratio in one run.
import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { buildIndex, type IndexFile } from "../../src/search/build-index";
import type { SearchDocument } from "../../src/search/document";
import { search } from "../../src/search/search";
import { judgeCorpus } from "../search/corpus-truth";
import { generateCorpus } from "../search/generate-corpus";
import { countedIndex, measure, overall, scriptBytes } from "../search/measure";

const count = 10_000;
const deflate = (bytes: Uint8Array) => deflateRawSync(bytes, { level: 9 });
const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1).padStart(6);
const percent = (share: number) => `${(100 * share).toFixed(1).padStart(5)} %`;

const corpus = generateCorpus(count);
const documents = corpus.map(({ document }) => document);
const judged = judgeCorpus(corpus);
const start = process.cpuUsage();
const clock = performance.now();
const files = buildIndex(documents, { terms: [], deflate });
const seconds = (performance.now() - clock) / 1000;
const { user, system } = process.cpuUsage(start);
const urls = documents.map(({ url }) => url);
const measured = await measure(files, urls, judged);
const script = scriptBytes();

console.log(
  `${count} logs, ${judged.length} queries; KB and requests until the first ten hits, without the script`,
);
console.log("kind                 queries  recall  precision     KB  requests (most)");
for (const kind of measured) {
  console.log(
    `${kind.kind.padEnd(20)} ${String(kind.queries).padStart(7)}  ${percent(kind.recall)}  ${percent(kind.precision)}  ${kilobytes(kind.bytes)}  ${kind.requests.toFixed(1)} (${kind.mostRequests})`,
  );
}
console.log(
  `all                           ${percent(overall(measured, "recall"))}  ${percent(overall(measured, "precision"))}`,
);

const first = script + overall(measured, "bytes");
const small = generateCorpus(1000);
const smallFiles = buildIndex(
  small.map(({ document }) => document),
  { terms: [], deflate },
);
const smallMeasured = await measure(
  smallFiles,
  small.map(({ document }) => document.url),
  judgeCorpus(small),
);
const smallFirst = script + overall(smallMeasured, "bytes");
console.log(
  `\nscript                  ${kilobytes(script)} KB over gzip, without what the page adds`,
);
console.log(
  `until the first result  ${kilobytes(first)} KB, ${(1 + overall(measured, "requests")).toFixed(1)} requests with the script`,
);
console.log(`growth from 1,000 logs  × ${(first / smallFirst).toFixed(2)}`);
await furtherQueries(files);
console.log(
  `on disk                 ${(sizeOf(files) / count).toFixed(0)} bytes an entry in ${files.length} files`,
);
console.log(
  `built in                ${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of the processor`,
);
pagefind(documents);

function sizeOf(all: readonly IndexFile[]): number {
  return all.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

/** One reader asks everything: what each further query fetches, and how long it takes once that is there. */
async function furtherQueries(all: readonly IndexFile[]): Promise<void> {
  const { index, fetched } = countedIndex(new Map(all.map(({ path, bytes }) => [path, bytes])));
  await search(index, { query: judged[0]?.query ?? "" });
  const before = fetched.bytes;
  for (const { query } of judged.slice(1)) await search(index, { query });
  const times: number[] = [];
  for (const { query } of judged) {
    const from = performance.now();
    await search(index, { query });
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  console.log(
    `each further query      ${kilobytes((fetched.bytes - before) / (judged.length - 1))} KB`,
  );
  console.log(`warm, p50 / p95         ${at(0.5)} / ${at(0.95)} ms`);
}

/** Installs Pagefind in a folder of its own and lets it index the same logs as pages. */
function pagefind(all: readonly SearchDocument[]): void {
  const dir = mkdtempSync(join(tmpdir(), "bench-pagefind-"));
  try {
    writeFileSync(join(dir, "package.json"), "{}");
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "pagefind@1.6.0"], {
      cwd: dir,
      stdio: "ignore",
    });
    all.forEach((document, i) => {
      mkdirSync(join(dir, "site", String(i)), { recursive: true });
      writeFileSync(join(dir, "site", String(i), "index.html"), pageOf(document));
    });
    const from = performance.now();
    const run = spawnSync("node_modules/.bin/pagefind", ["--site", "site"], {
      cwd: dir,
      encoding: "utf8",
    });
    const took = (performance.now() - from) / 1000;
    const out = join(dir, "site/pagefind");
    if (run.status !== 0 || !existsSync(out)) throw new Error(run.stderr);
    const bytes = readdirSync(out, { recursive: true, encoding: "utf8" })
      .map((path) => statSync(join(out, path)))
      .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
    console.log(
      `Pagefind                ${took.toFixed(1)} s, ${(bytes / count).toFixed(0)} bytes an entry; ours takes × ${(seconds / took).toFixed(2)} of its time`,
    );
  } catch (error) {
    console.log(`Pagefind was not measured: ${error instanceof Error ? error.message : error}`);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function pageOf({ title, headings, lines }: SearchDocument): string {
  const body = [
    ...headings.map((text) => `<h2>${text}</h2>`),
    ...lines.map((text) => `<p>${text}</p>`),
  ];
  return `<!doctype html><html lang="ko"><head><title>${title}</title></head><body><main><h1>${title}</h1>${body.join("\n")}</main></body></html>`;
}
