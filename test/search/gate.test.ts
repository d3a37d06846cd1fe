import { deflateRawSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { buildIndex, type IndexFile } from "../../src/search/build-index";
import { judgeCorpus } from "./corpus-truth";
import { generateCorpus } from "./generate-corpus";
import { type Measured, measure, overall, scriptBytes } from "./measure";

const count = 1000;
/** What the page's own script may take besides. */
const forThePage = 4 * 1024;

describe(`search in ${count} generated logs`, () => {
  let files: IndexFile[];
  let measured: Measured[];

  beforeAll(async () => {
    const corpus = generateCorpus(count);
    const documents = corpus.map(({ document }) => document);
    files = buildIndex(documents, {
      terms: [],
      deflate: (bytes) => deflateRawSync(bytes, { level: 9 }),
    });
    measured = await measure(
      files,
      documents.map(({ url }) => url),
      judgeCorpus(corpus),
    );
  });

  test("finds what it should: ≥ 97 % recall, ≥ 95 % precision, no kind under 93 %", () => {
    expect(overall(measured, "recall")).toBeGreaterThanOrEqual(0.97);
    expect(overall(measured, "precision")).toBeGreaterThanOrEqual(0.95);
    const weak = measured.filter(({ recall, precision }) => Math.min(recall, precision) < 0.93);
    expect(weak).toEqual([]);
  });

  test("needs ≤ 28 KB and ≤ 15 requests until the first ten hits", () => {
    const script = scriptBytes() + forThePage;
    expect(script + overall(measured, "bytes")).toBeLessThanOrEqual(28 * 1024);
    expect(1 + overall(measured, "requests")).toBeLessThanOrEqual(15);
    const surely = measured.filter(({ kind }) => !GUESSED.test(kind));
    expect(Math.max(...surely.map(({ mostRequests }) => mostRequests + 1))).toBeLessThanOrEqual(15);
  });

  test("takes ≤ 550 bytes an entry on disk", () => {
    const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
    expect(bytes / count).toBeLessThanOrEqual(550);
  });
});

/** Kinds for which the index is asked more than once. */
const GUESSED = /inside|typed|typo|keyboard|initials|alias/;
