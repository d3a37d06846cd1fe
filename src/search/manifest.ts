import type { CalendarDate } from "../log/entry";
import { byteReader, byteWriter } from "./bytes";
import { readSorted, writeSorted } from "./sorted-letters";

/** The version of all file formats of the index; what another version wrote is not read. */
export const indexVersion = 1;

/** Where the manifest stands in the index's folder: the only file with a name that stays. */
export const manifestPath = "index.bin";

/**
 * What is to be known before a query. As a file it is a text of JSON, and then the first words of the three
 * kinds of files, each a sorted list; this text stands first in all versions. All other files stand in a folder that is named by
 * what is in them, so that a browser may keep them for ever and never mixes two builds.
 */
export interface Manifest {
  version: number;
  /** The folder of the files, with a slash at its end. */
  folder: string;
  documents: number;
  authors: { id: string; name: string }[];
  /** The first words of the files of terms, `t0.bin` and on; each as short as tells it from the one before. */
  terms: string[];
  /** The same for the files of the vocabulary, `v0.bin` and on. */
  vocabulary: string[];
  /** The same for the files of initials, `i0.bin` and on. */
  initials: string[];
  /** The newest day. */
  newest: CalendarDate | null;
}

export function writeManifest({ terms, vocabulary, initials, ...rest }: Manifest): Uint8Array {
  const out = byteWriter();
  out.text(JSON.stringify(rest));
  for (const words of [terms, vocabulary, initials]) writeSorted(out, words);
  return out.bytes();
}

/** The manifest in a file; null where another version wrote it. Throws where it is none. */
export function readManifest(bytes: Uint8Array): Manifest | null {
  const from = byteReader(bytes);
  const rest = JSON.parse(from.text());
  if (rest.version !== indexVersion) return null;
  const [terms, vocabulary, initials] = [readSorted(from), readSorted(from), readSorted(from)];
  return { ...rest, terms, vocabulary, initials };
}

/** Where the other files stand in the manifest's folder. */
export const paths = {
  terms: (shard: number) => `t${shard}.bin`,
  vocabulary: (shard: number) => `v${shard}.bin`,
  initials: (shard: number) => `i${shard}.bin`,
  documents: (block: number) => `d${block}.bin`,
  /** The days of all documents. */
  days: "days.bin",
  /** The tags of all documents. */
  tags: "tags.bin",
};
