import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The file that a log at `logPath` refers to by a relative path, as it is called on disk; undefined where
 * there is none. File systems differ in how they write 한글 (NFC or NFD), and so do the logs.
 */
export function findBeside(logPath: string, reference: string): string | undefined {
  const segments = reference.split("/").filter((segment) => segment !== "" && segment !== ".");
  return findBelow(dirname(logPath), segments);
}

/** Where two names differ in nothing but that, the one that is written the same comes first. */
function findBelow(place: string, [segment, ...rest]: string[]): string | undefined {
  if (segment === undefined) return place;
  if (segment === "..") return findBelow(dirname(place), rest);
  for (const name of childrenCalled(place, segment)) {
    const found = findBelow(join(place, name), rest);
    if (found !== undefined) return found;
  }
  return undefined;
}

function childrenCalled(dir: string, name: string): string[] {
  const wanted = name.normalize("NFC");
  try {
    const found = readdirSync(dir).filter((child) => child.normalize("NFC") === wanted);
    return found.sort((a, b) => Number(b === name) - Number(a === name));
  } catch {
    // No folder, so nothing in it.
    return [];
  }
}
