import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { contentDir } from "../content/content-dir";
import { readOptionsOf } from "../content/settings";
import type { ReadOptions } from "../log/read-log";
import { codeVersion } from "./code-version";

/** How logs are read now. */
export interface Reader {
  /** A digest of all that decides what is read from a text and how it is shown: source and settings. */
  version: string;
  options: Required<ReadOptions>;
}

/** What reads a log and makes HTML of it: Gatsby keeps both, and knows nothing of the code. */
const code = [
  "src/log",
  "src/content/decode-text.ts",
  "src/content/read-log-at.ts",
  "src/markdown",
  "src/journal/excerpt.ts",
  "src/site/log-nodes.ts",
  "src/site/log-html.ts",
  "src/site/render-text.ts",
  "src/site/log-assets.ts",
  "src/site/publish-asset.ts",
  "src/urls.ts",
];

const settingFiles = ["tags.yaml", "vocabulary.yaml"];

/** Whether a file of the content folder, by its path below it, decides how logs are read. */
export function isReaderSetting(path: string): boolean {
  return settingFiles.includes(path);
}

/** The reader as its source and settings are at this moment. */
export function readerNow(): Reader {
  const dir = contentDir();
  const hash = createHash("sha256").update(codeVersion(...code));
  for (const name of settingFiles) hash.update(bytesOf(join(dir, name)));
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
