import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { contentDir } from "../../content/content-dir";
import { buildIndex } from "../../search/build-index";
import { documentsOf, type SearchDocument } from "../../search/document";
import { openIndex, type SearchIndex } from "../../search/open-index";
import { findPassage } from "../../search/passage";
import { parseQuery, type Query, setField } from "../../search/query";
import { type Hit, type SearchAnswer, search } from "../../search/search";
import { CommandError } from "../command-error";
import { readJournal } from "../read-journal";
import { print, tell } from "../render";
import { guessSentence, hitText, problemSentence } from "../search-text";

/** The options of `til search`, as they were typed. */
export interface SearchOptions {
  tag?: string[];
  author?: string;
  since?: string;
  until?: string;
  sort: "relevance" | "date";
  limit: string;
  json?: true;
  index?: string;
}

/** An index, and the documents where they are at hand. */
interface Opened {
  index: SearchIndex;
  documents: Map<string, SearchDocument>;
}

/**
 * `til search`: prints the logs that a query finds, the best first. Gives the exit code: 1 where the index
 * can't be read, or where no such tag or author is known.
 */
export async function searchLogs(words: readonly string[], options: SearchOptions): Promise<0 | 1> {
  const query = queryOf(words.join(" "), options);
  const limit = limitOf(options.limit);
  const { index, documents } =
    options.index === undefined ? indexContent() : readIndex(options.index);
  const answer = await search(index, { query, sort: options.sort, limit });
  for (const hit of answer.hits) {
    await print(options.json ? hitLine(hit) : hitText(withPassage(hit, documents, answer.words)));
  }
  tellOf(answer);
  return answer.problems.some(({ kind }) => kind !== "too-long") ? 1 : 0;
}

function queryOf(text: string, { tag = [], author, since, until }: SearchOptions): Query {
  const query = parseQuery(text);
  for (const each of tag) setField(query, "tag", each);
  if (author !== undefined) setField(query, "author", author);
  if (since !== undefined) setField(query, "from", since);
  if (until !== undefined) setField(query, "to", until);
  const [impossible] = query.problems.filter(({ kind }) => kind === "impossible-date");
  if (impossible) {
    throw new CommandError(`${impossible.found} is no day: give YYYY-MM-DD, YYYY-MM or YYYY`, 2);
  }
  const { words, tags, from, to } = query;
  if (words.length + tags.length === 0 && (query.author ?? from ?? to) === null) {
    throw new CommandError(
      "there is nothing to look for: give words, or --tag, --author or --since",
      2,
    );
  }
  return query;
}

function limitOf(limit: string): number {
  if (limit === "all") return Number.POSITIVE_INFINITY;
  if (/^[1-9]\d{0,8}$/.test(limit)) return Number(limit);
  throw new CommandError(`--limit is a number from 1 on, or all, not ${limit}`, 2);
}

function indexContent(): Opened {
  const { journal, terms } = readJournal(contentDir());
  const documents = documentsOf(journal);
  const deflate = (bytes: Uint8Array) => deflateRawSync(bytes, { level: 1 });
  const files = new Map(
    buildIndex(documents, { terms, deflate }).map(({ path, bytes }) => [path, bytes]),
  );
  const index = openIndex(
    async (path) => files.get(path) ?? Promise.reject(new Error(path)),
    inflateRawSync,
  );
  return { index, documents: new Map(documents.map((document) => [document.url, document])) };
}

function readIndex(dir: string): Opened {
  return {
    index: openIndex(async (path) => readFileSync(join(dir, path)), inflateRawSync),
    documents: new Map(),
  };
}

function hitLine({ url, date, title, score, why }: Hit): string {
  return JSON.stringify({ url, date, title, score, why });
}

/** The hit with the place where the words stand, where its whole text is at hand. */
function withPassage(
  hit: Hit,
  documents: ReadonlyMap<string, SearchDocument>,
  words: readonly string[],
): Hit {
  const document = hit.excerptMarks.length > 0 ? undefined : documents.get(hit.url);
  const passage = document && findPassage([...document.headings, ...document.lines], words);
  return passage ? { ...hit, excerpt: passage.text, excerptMarks: passage.marks } : hit;
}

function tellOf(answer: SearchAnswer): void {
  for (const problem of answer.problems) tell(`til: ${problemSentence(problem)}`);
  for (const guess of answer.guesses) tell(guessSentence(guess));
  for (const word of answer.unknown) tell(`no log holds “${word}”`);
  if (answer.mentioned && answer.total > 0) tell("nobody wrote this tag; these logs mention it");
  const { length } = answer.hits;
  tell(
    `${answer.total} ${answer.total === 1 ? "log" : "logs"}${length < answer.total ? `, ${length} shown` : ""}`,
  );
}
