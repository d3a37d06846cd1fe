import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { buildJournal } from "../../src/journal/journal";
import { termFinder } from "../../src/log/mentions";
import { readLog } from "../../src/log/read-log";
import { buildIndex } from "../../src/search/build-index";
import { documentsOf } from "../../src/search/document";
import { type Measured, measure, overall } from "./measure";
import { judgeTexts } from "./text-truth";

const LOGS = join(__dirname, "../../../shared/real-logs/corpus");
const present = existsSync(LOGS);
if (!present) console.warn(`skipped: the real logs are not at ${LOGS}`);

/** Searches what people really wrote, in Korean, Japanese and English, for words taken from it at random. */
describe.skipIf(!present)("search in real logs", () => {
  let measured: Measured[];

  beforeAll(async () => {
    const { termOf } = termFinder();
    const signed = readdirSync(LOGS, { recursive: true, encoding: "utf8" })
      .filter((path) => /\.mdx?$/.test(path))
      .sort()
      .flatMap((path) => readLog(readFileSync(join(LOGS, path), "utf8"), path).entries)
      .map((entry) => ({ entry, author: authorOf(entry.file.split("/")[0] ?? "") }));
    const { journal } = buildJournal(signed, [], termOf, "2100-01-01");
    const documents = documentsOf(journal);
    const texts = journal.entries
      .filter(({ draft }) => !draft)
      .map(({ entry }) => withoutAddresses(`${entry.title}\n${entry.body}`));
    const names = (word: string) => {
      const term = termOf(word);
      if (!term) return [];
      const { name, ko = name, aliases = [], exact = [] } = term;
      return [name, ko, ...aliases, ...exact].map((each) => each.replace(/[+.*?]/g, "\\$&"));
    };
    const files = buildIndex(documents, { terms: [], deflate: (bytes) => deflateRawSync(bytes) });
    measured = await measure(
      files,
      documents.map(({ url }) => url),
      judgeTexts(texts, 30, names),
    );
  });

  test("finds ≥ 95 % of what it should, and ≥ 95 % of what it finds is right", () => {
    expect(overall(measured, "recall")).toBeGreaterThanOrEqual(0.95);
    expect(overall(measured, "precision")).toBeGreaterThanOrEqual(0.95);
  });

  test("no kind of query falls below 90 %", () => {
    const weak = measured.filter(({ recall, precision }) => Math.min(recall, precision) < 0.9);
    expect(weak).toEqual([]);
  });
});

function authorOf(id: string) {
  return { id, name: id, email: null, avatar: null, links: [] };
}

function withoutAddresses(text: string): string {
  return text.replace(/\]\([^)\n]*\)/g, "] ").replace(/https?:\S+/g, " ");
}
