import type { CalendarDate } from "../log/entry";

/** The version of all file formats of the index; what another version wrote is not read. */
export const indexVersion = 1;

/** Where the manifest stands in the index's folder: the only file with a name that stays. */
export const manifestPath = "index.bin";

/**
 * What is to be known before a query: JSON, deflated. All other files stand in a folder that is named by
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
