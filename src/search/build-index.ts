import type { TagTerm } from "../log/tag-dictionary";
import { readCorpus } from "./corpus";
import { writeDays } from "./days";
import type { SearchDocument } from "./document";
import { blockSize, writeDocumentBlock } from "./document-block";
import { fingerprint } from "./fingerprint";
import { indexTerms } from "./index-terms";
import { indexVersion, type Manifest, manifestPath, paths, writeManifest } from "./manifest";
import { namesOf } from "./names";
import { firstWords, intoShards } from "./shards";
import { sharedStart } from "./sorted-letters";
import { writeTags } from "./tag-table";
import { type Term, writeTermShard } from "./term-shard";
import { initialKeys, turnedKeys, type VocabularyEntry, writeVocabulary } from "./vocabulary";

/** A file of the index. */
export interface IndexFile {
  /** Below the folder of the index. */
  path: string;
  bytes: Uint8Array;
}

export interface BuildOptions {
  /** The team's own terms, beside those of the tag dictionary. */
  terms: readonly TagTerm[];
  /** Deflates without a header, as `zlib.deflateRawSync` does. */
  deflate: (bytes: Uint8Array) => Uint8Array;
}

/** The files of the index of documents, the newest of which comes first. The same for the same documents. */
export function buildIndex(
  documents: readonly SearchDocument[],
  { terms: added, deflate }: BuildOptions,
): IndexFile[] {
  const names = namesOf(added);
  const known = new Set(names.flatMap(({ words }) => words));
  const terms = indexTerms(
    documents,
    readCorpus(documents, (word) => known.has(word)),
    names,
  );
  const termShards = intoShards(terms, termSize(documents.length), SHARD_SIZE);
  const least = documents.length < SMALL_CORPUS ? 2 : 3;
  const vocabulary = intoShards(turnedKeys(terms, least), keySize, VOCABULARY_SIZE);
  const initials = intoShards(initialKeys(terms, least), keySize, VOCABULARY_SIZE);
  const authors = authorsOf(documents);
  const files: IndexFile[] = [
    ...termShards.map((shard, i) => ({ path: paths.terms(i), bytes: writeTermShard(shard) })),
    ...vocabulary.map((shard, i) => ({ path: paths.vocabulary(i), bytes: writeVocabulary(shard) })),
    ...initials.map((shard, i) => ({ path: paths.initials(i), bytes: writeVocabulary(shard) })),
    ...blocksOf(documents).map((block, i) => ({
      path: paths.documents(i),
      bytes: writeDocumentBlock(block, authors),
    })),
    { path: paths.days, bytes: writeDays(documents.map(({ date }) => date)) },
    { path: paths.tags, bytes: writeTags(documents) },
  ];
  const folder = `${fingerprint(files.map(({ bytes }) => bytes))}/`;
  const manifest: Manifest = {
    version: indexVersion,
    folder,
    documents: documents.length,
    authors,
    terms: firstWords(termShards.map((shard) => shard.map(({ letters }) => letters))),
    vocabulary: firstWords(vocabulary.map((shard) => shard.map(({ key }) => key))),
    initials: firstWords(initials.map((shard) => shard.map(({ key }) => key))),
    newest: documents[0]?.date ?? null,
  };
  return [
    { path: manifestPath, bytes: deflate(writeManifest(manifest)) },
    ...files.map(({ path, bytes }) => ({ path: folder + path, bytes: deflate(bytes) })),
  ];
}

/** In a larger corpus a word must stand in three documents to be guessed, below it in two. */
const SMALL_CORPUS = 2000;
/** About how many bytes a file of terms, and one of the vocabulary, has when it is deflated. */
const SHARD_SIZE = 2800;
const VOCABULARY_SIZE = 1800;

/** About what a term takes when it is deflated: its new letters, and its postings by their distances. */
function termSize(documents: number): (term: Term, before: Term | undefined) => number {
  return ({ letters, postings }, before) => {
    const distance = documents / (postings.length + 1);
    const each = distance < 8 ? 0.6 : distance < 32 ? 0.9 : distance < 4096 ? 1.7 : 2.5;
    return (
      1.5 +
      0.6 * (letters.length - sharedStart(before?.letters ?? "", letters)) +
      each * postings.length
    );
  };
}

function keySize({ key }: VocabularyEntry, before: VocabularyEntry | undefined): number {
  return 1.5 + 0.6 * (key.length - sharedStart(before?.key ?? "", key));
}

function authorsOf(documents: readonly SearchDocument[]): Manifest["authors"] {
  const authors = new Map(documents.map(({ author }) => [author.id, author]));
  return [...authors.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function blocksOf(documents: readonly SearchDocument[]): SearchDocument[][] {
  const blocks: SearchDocument[][] = [];
  for (let at = 0; at < documents.length; at += blockSize) {
    blocks.push(documents.slice(at, at + blockSize));
  }
  return blocks;
}
