import type { LogReference } from "../log/log-references";
import { nameOf } from "../log/path-date";
import { logUrl } from "../urls";
import type { Journal, JournalEntry } from "./journal";
import { put } from "./put";

/** Whose log a reference stands in, by its path and its author's id. */
export interface ReferringLog {
  file: string;
  author: string;
}

/** The log that a reference means; or several that it could mean; or none. */
export type FoundLog = { url: string } | { candidates: JournalEntry[] };

/**
 * Gives a function that finds the log that a reference means: by its path from the referring log; by
 * date, title or file name, among the same author's logs first, then among the others'. Logs are
 * sorted by these once they are first asked for: few sites name any.
 */
export function logFinder(
  journal: Journal,
): (reference: Pick<LogReference, "kind" | "target">, from: ReferringLog) => FoundLog {
  let byPath: Map<string, JournalEntry> | undefined;
  let byName: Names | undefined;
  return ({ kind, target }, from) => {
    if (kind === "path") {
      byPath ??= pathsOf(journal);
      const found = byPath.get(joinPath(from.file, target));
      return found ? { url: found.url } : { candidates: [] };
    }
    byName ??= namesOf(journal);
    return findByName(byName, target, from.author);
  };
}

type Names = ReadonlyMap<string, readonly JournalEntry[]>;

function findByName(names: Names, target: string, author: string): FoundLog {
  const wanted = nameKey(target);
  const all = names.get(wanted);
  if (all) return choose(all, author);
  // `minseo/2025-10-21`: the first part says whose, by id or by name.
  const slash = wanted.indexOf("/");
  const whose = wanted.slice(0, slash);
  const theirs = (names.get(wanted.slice(slash + 1)) ?? []).filter(
    ({ author: { id, name } }) => nameKey(id) === whose || nameKey(name) === whose,
  );
  return slash > 0 ? choose(theirs, theirs[0]?.author.id ?? "") : { candidates: [] };
}

function choose(found: readonly JournalEntry[], author: string): FoundLog {
  const own = found.filter((item) => item.author.id === author);
  const nearest = own.length > 0 ? own : found;
  const [first] = nearest;
  if (first && nearest.length === 1) return { url: first.url };
  // Of several logs of one day, the one at the day's own address is meant.
  const ofDay = nearest.filter(
    ({ url, author: { id }, entry }) => url === logUrl(id, entry.date, ""),
  );
  return ofDay.length === 1 && ofDay[0] ? { url: ofDay[0].url } : { candidates: [...nearest] };
}

function pathsOf({ entries }: Journal): Map<string, JournalEntry> {
  const paths = new Map<string, JournalEntry>();
  for (const item of entries) {
    const path = item.entry.file.normalize("NFC");
    if (!paths.has(path)) paths.set(path, item);
  }
  return paths;
}

function namesOf({ entries }: Journal): Names {
  const names = new Map<string, JournalEntry[]>();
  for (const item of entries) {
    const { date, title, file } = item.entry;
    const path = file.replace(/\.[^./]+$/, "");
    const keys = [
      date ?? "",
      title,
      nameOf(file),
      path,
      file,
      path.replace(/\/(?:index|readme)$/i, ""),
    ];
    for (const key of new Set(keys.map(nameKey))) if (key !== "") put(names, key, item);
  }
  return names;
}

/** How a name is compared: without regard to case, blanks and the form of Unicode. */
function nameKey(name: string): string {
  return name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** A path as seen from a file; one that leaves the content folder is no log's. */
function joinPath(file: string, path: string): string {
  const parts = file.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return "";
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/").normalize("NFC");
}
