import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { SeedError } from "../seed-error";

/** A file to be written, its path below the folder with forward slashes. */
export interface FolderFile {
  path: string;
  text: string;
}

/** A folder into which runs write, and which may hold what others wrote. */
export interface OwnedFolder {
  folder: string;
  /** What is there, by path. */
  there: ReadonlySet<string>;
  /** The hashes of what runs wrote, or were about to, by path. */
  owned: ReadonlyMap<string, ReadonlySet<string>>;
  /** Paths at which a run that was ended halfway may have left half a file. */
  begun: ReadonlySet<string>;
}

/**
 * Reads what stands in a folder and what is a run's own of it: every run leaves its list there before it writes its first
 * file.
 */
export function readOwnedFolder(folder: string): OwnedFolder {
  const there = new Set(pathsIn(folder));
  const owned = new Map<string, Set<string>>();
  const begun = new Set<string>();
  for (const name of [...there].filter((path) => path === MANIFEST || PENDING.test(path))) {
    for (const { file, sha256 } of readManifest(join(folder, name))) {
      const hashes = owned.get(file) ?? new Set();
      owned.set(file, hashes.add(sha256));
      if (name !== MANIFEST) begun.add(file);
    }
  }
  return { folder, there, owned, begun };
}

/**
 * Whether a file has still to be written. Throws where its place is taken by something that no run wrote, or that was edited
 * since.
 */
export function mustWrite(owned: OwnedFolder, { path, text }: FolderFile): boolean {
  if (!owned.there.has(path)) return true;
  const found = readText(join(owned.folder, path));
  if (found === text) return false;
  if (owned.owned.get(path)?.has(hashOf(found))) return true;
  if (owned.begun.has(path) && text.startsWith(found)) return true;
  throw new SeedError(
    `${join(owned.folder, path)} was not written by til seed, or was edited since: expected a folder without it, so nothing was written`,
  );
}

/** Writes a file; `made` remembers which folders are there. */
export function writeFolderFile(
  folder: string,
  { path, text }: FolderFile,
  made: Set<string>,
): void {
  const target = join(folder, path);
  const parent = dirname(target);
  if (!made.has(parent)) mkdirSync(parent, { recursive: true });
  made.add(parent);
  writeFileSync(target, text);
}

/** Removes files that earlier runs wrote and this one does not, as long as nobody edited them. */
export function removeSurplus(
  { folder, there, owned }: OwnedFolder,
  kept: ReadonlySet<string>,
): void {
  for (const [path, hashes] of owned) {
    if (kept.has(path) || !there.has(path)) continue;
    if (hashes.has(hashOf(readText(join(folder, path))))) rmSync(join(folder, path));
  }
}

/** Where the list of a run stands until all its files do. */
export function pendingManifest(folder: string, id: string): string {
  return join(folder, `.manifest-${id}.json`);
}

/** Makes the list of a run the folder's own, and drops those of runs that were ended halfway. */
export function settleManifest(folder: string, id: string): void {
  renameSync(pendingManifest(folder, id), join(folder, MANIFEST));
  for (const name of readdirSync(folder)) if (PENDING.test(name)) rmSync(join(folder, name));
}

/** What tells a file's text from others in the manifest. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 24);
}

const MANIFEST = "manifest.json";
/** Hidden, so that nobody takes it for the finished one. */
const PENDING = /^\.manifest-[\da-f]+\.json$/;

interface Listed {
  file: string;
  sha256: string;
}

function readManifest(path: string): Listed[] {
  try {
    const { files, logs } = JSON.parse(readText(path));
    if (Array.isArray(files) && Array.isArray(logs)) return [...files, ...logs];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new SeedError(
    `${path} is no manifest of til seed: expected another folder, or one without it`,
  );
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw unreadable(path, error);
  }
}

function pathsIn(folder: string): string[] {
  try {
    const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
    return sep === "/" ? paths : paths.map((path) => path.split(sep).join("/"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw unreadable(folder, error);
  }
}

function unreadable(path: string, error: unknown): SeedError {
  const { code } = error as NodeJS.ErrnoException;
  const found =
    code === "EISDIR"
      ? "is a folder"
      : code === "ENOTDIR"
        ? "is a file"
        : `can't be read (${code})`;
  const expected = code === "EISDIR" ? "a file" : "a folder";
  return new SeedError(`${path} ${found}: expected ${expected}, or nothing there`);
}
