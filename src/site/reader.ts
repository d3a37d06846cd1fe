import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { contentDir } from "../content/content-dir";
import { readOptionsOf } from "../content/settings";
import type { ReadOptions } from "../log/read-log";

/** How logs are read now. */
export interface Reader {
  /** A digest of all that decides what is read from a text: the reader's source and its settings. */
  version: string;
  options: Required<ReadOptions>;
}

const settingFiles = ["tags.yaml", "vocabulary.yaml"];

/** Whether a file of the content folder, by its path below it, decides how logs are read. */
export function isReaderSetting(path: string): boolean {
  return settingFiles.includes(path);
}

/** The reader as its source and settings are at this moment. */
export function readerNow(): Reader {
  const dir = contentDir();
  const sources = readdirSync("src/log").sort();
  const files = [
    ...sources.map((name) => resolve("src/log", name)),
    resolve("src/urls.ts"),
    ...settingFiles.map((name) => join(dir, name)),
  ];
  const hash = createHash("sha256");
  for (const file of files) hash.update(bytesOf(file));
  const options = readOptionsOf(dir);
  return { version: hash.digest("hex").slice(0, 16), options };
}

/** What can't be read is told where the settings are read; here it counts as absent. */
function bytesOf(file: string): Uint8Array | string {
  try {
    return readFileSync(file);
  } catch {
    return "none";
  }
}
