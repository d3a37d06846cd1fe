import { existsSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { deflateRawSync } from "node:zlib";
import type { TagTerm } from "../../log/tag-dictionary";
import { buildIndex, type IndexFile } from "../../search/build-index";
import type { SearchDocument } from "../../search/document";
import { manifestPath } from "../../search/manifest";
import { writeChanged } from "../publishing/write-changed";
import { answerRequests } from "./answer-requests";

/** What an index is made of. */
export interface IndexSource {
  documents: SearchDocument[];
  terms: readonly TagTerm[];
}

/** Writes the index into a folder. */
answerRequests((root: string, { documents, terms }: IndexSource): void => {
  const deflate = (bytes: Uint8Array) => deflateRawSync(bytes, { level: 9 });
  const [manifest, ...files] = buildIndex(documents, { terms, deflate });
  if (!manifest) throw new Error("an index has a manifest");
  const folder = dirname(files[0]?.path ?? "");
  // The manifest comes last: who reads it finds all files that it names.
  for (const file of [...files, manifest]) write(root, file);
  for (const item of readdirSync(root, { withFileTypes: true })) {
    const isOld = item.isDirectory() && item.name !== folder;
    if (isOld) rmSync(join(root, item.name), { recursive: true, force: true });
  }
});

/** Files are called by what is in them, but for the manifest. */
function write(root: string, { path, bytes }: IndexFile): void {
  const file = join(root, path);
  if (path === manifestPath || !existsSync(file)) writeChanged(file, bytes);
}
