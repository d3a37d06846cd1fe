import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The file that a log at `logPath` refers to by a relative path, as it is called on disk; undefined where
 * there is none. File systems differ in how they write 한글 (NFC or NFD), and so do the logs.
 */
export function findBeside(logPath: string, reference: string): string | undefined {
  let place: string | undefined = dirname(logPath);
  for (const segment of reference.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (place === undefined) return undefined;
    place = segment === ".." ? dirname(place) : childOf(place, segment);
  }
  return place;
}

function childOf(dir: string, name: string): string | undefined {
  const wanted = name.normalize("NFC");
  try {
    const found = readdirSync(dir).find((child) => child.normalize("NFC") === wanted);
    return found && join(dir, found);
  } catch {
    // No folder, so nothing in it.
    return undefined;
  }
}
