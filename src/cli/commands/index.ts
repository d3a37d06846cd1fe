import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { contentDir } from "../../content/content-dir";
import { fileProblem } from "../../content/file-problem";
import { shownPath } from "../../content/shown-path";
import { buildIndex, type IndexFile } from "../../search/build-index";
import { byteReader } from "../../search/bytes";
import { documentsOf } from "../../search/document";
import { manifestPath } from "../../search/manifest";
import { CommandError } from "../command-error";
import { readJournal } from "../read-journal";
import { print, tell } from "../render";

/** The options of `til index`, as they were typed. */
export interface IndexOptions {
  out: string;
}

/**
 * `til index`: writes the search index of the content folder, drafts left out, and prints the path of its
 * manifest. An index that stands there is replaced; any other file is left alone.
 */
export async function writeIndex({ out }: IndexOptions): Promise<0> {
  const old = folderOfIndex(out);
  const { journal, terms } = readJournal(contentDir());
  const documents = documentsOf(journal);
  const deflate = (bytes: Uint8Array) => deflateRawSync(bytes, { level: 9 });
  const [manifest, ...files] = buildIndex(documents, { terms, deflate });
  if (!manifest) throw new Error("an index has a manifest");
  const folder = dirname(files[0]?.path ?? "");
  if (folder !== old && existsSync(join(out, folder))) throw notOurs(join(out, folder));
  // The manifest comes last: who reads it finds all files that it names.
  for (const file of [...files, manifest]) write(out, file);
  if (old !== null && old !== folder) removeFolder(join(out, old));
  await print(shownPath(join(out, manifestPath)));
  const kilobytes = [manifest, ...files].reduce((sum, { bytes }) => sum + bytes.length, 0) / 1024;
  tell(`${documents.length} logs: ${files.length + 1} files, ${kilobytes.toFixed(0)} KB`);
  return 0;
}

/** The folder that the index there names; null where there is none. */
function folderOfIndex(out: string): string | null {
  const path = join(out, manifestPath);
  if (!existsSync(path)) return null;
  try {
    const { folder } = JSON.parse(byteReader(inflateRawSync(readFileSync(path))).text());
    if (/^[\da-z]+\/$/.test(folder)) return folder.slice(0, -1);
  } catch {
    // What is no manifest is told below.
  }
  throw notOurs(path);
}

function write(out: string, { path, bytes }: IndexFile): void {
  const file = join(out, path);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  } catch (error) {
    const problem = fileProblem(error);
    if (problem === undefined) throw error;
    throw new CommandError(`can't write ${shownPath(file)}: ${problem}`, 1);
  }
}

/** Removes the files of an index, and their folder where nothing else stands in it. */
function removeFolder(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (/^(?:[tvid]\d+|days|tags)\.bin$/.test(name)) rmSync(join(folder, name));
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

function notOurs(path: string): CommandError {
  return new CommandError(
    `${shownPath(path)} stands there and is no index that \`til\` wrote: choose another folder`,
    1,
  );
}
