import { readDays } from "./days";
import { blockSize, type DocumentView, readDocumentBlock } from "./document-block";
import { type Manifest, manifestPath, paths, readManifest } from "./manifest";
import { IndexError } from "./problem";
import { readTags, type TagDocuments } from "./tag-table";
import { readTermShard, type TermShard } from "./term-shard";
import { readVocabulary, type VocabularyEntry } from "./vocabulary";

/** Gets a file of the index by its path; rejects where there is none. */
export type FetchFile = (path: string) => Promise<Uint8Array>;

/** Inflates what has no header, as `zlib.inflateRawSync` does; throws or rejects where it is damaged. */
export type Inflate = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** An index of which each file is fetched when it is needed first, and kept. */
export interface SearchIndex {
  manifest(): Promise<Manifest>;
  terms(shard: number): Promise<TermShard>;
  vocabulary(shard: number): Promise<VocabularyEntry[]>;
  initials(shard: number): Promise<VocabularyEntry[]>;
  /** What is shown of a document, by its place. */
  document(place: number): Promise<DocumentView>;
  days(): Promise<number[]>;
  tags(): Promise<TagDocuments[]>;
}

/**
 * Opens an index. Nothing is fetched yet; what can't be read rejects with an `IndexError`, as all does where there is
 * no `inflate`.
 */
export function openIndex(fetchFile: FetchFile, inflate: Inflate | null): SearchIndex {
  const files = new Map<string, Promise<unknown>>();
  const readFile = async <T>(path: string, read: (bytes: Uint8Array) => T): Promise<T> => {
    if (!inflate) throw new IndexError({ kind: "unsupported", path });
    const packed = await fetchFile(path).catch(() => {
      throw new IndexError({ kind: "missing", path });
    });
    try {
      return read(await inflate(packed));
    } catch (error) {
      if (error instanceof IndexError) throw error;
      throw new IndexError({ kind: "damaged", path });
    }
  };
  const load = <T>(path: string, read: (bytes: Uint8Array) => T): Promise<T> => {
    const known = files.get(path) as Promise<T> | undefined;
    if (known) return known;
    const file = readFile(path, read);
    files.set(path, file);
    // What failed may be there the next time.
    file.catch(() => files.delete(path));
    return file;
  };
  const manifest = (): Promise<Manifest> => load(manifestPath, readThisVersion);
  const loadInFolder = async <T>(path: string, read: (bytes: Uint8Array) => T): Promise<T> =>
    load((await manifest()).folder + path, read);
  return {
    manifest,
    terms: (shard) => loadInFolder(paths.terms(shard), readTermShard),
    vocabulary: (shard) => loadInFolder(paths.vocabulary(shard), readVocabulary),
    initials: (shard) => loadInFolder(paths.initials(shard), readVocabulary),
    async document(place) {
      const { authors } = await manifest();
      const path = paths.documents(Math.floor(place / blockSize));
      const block = await loadInFolder(path, (bytes) => readDocumentBlock(bytes, authors));
      const document = block[place % blockSize];
      if (!document) throw new IndexError({ kind: "damaged", path });
      return document;
    },
    async days() {
      const { newest } = await manifest();
      return newest === null ? [] : loadInFolder(paths.days, (bytes) => readDays(bytes, newest));
    },
    tags: () => loadInFolder(paths.tags, readTags),
  };
}

function readThisVersion(bytes: Uint8Array): Manifest {
  const manifest = readManifest(bytes);
  if (!manifest) throw new IndexError({ kind: "other-version", path: manifestPath });
  return manifest;
}
