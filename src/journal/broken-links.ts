import type { LogReference } from "../log/log-references";
import { type Message, message } from "../log/message";
import { logFinder, type ReferringLog } from "./find-log";
import type { Journal, JournalEntry } from "./journal";

/** A log with what it says of others. */
export interface LogReferences extends ReferringLog {
  references: readonly LogReference[];
}

/** Tells which of the logs' references lead to no log, or to none in particular. */
export function brokenLinks(journal: Journal, logs: readonly LogReferences[]): Message[] {
  const find = logFinder(journal);
  return logs.flatMap((log) =>
    log.references.flatMap((reference) => {
      const found = find(reference, log);
      if ("url" in found) return [];
      const { line, column } = reference;
      return [
        message("broken-link", {
          file: log.file,
          line,
          column,
          ...told(reference, found.candidates),
        }),
      ];
    }),
  );
}

function told(
  { kind, target }: LogReference,
  candidates: readonly JournalEntry[],
): { found: string; expected: string } {
  if (kind === "path")
    return { found: `no log at ${target}`, expected: "a log at that path, seen from this one" };
  if (candidates.length === 0)
    return { found: `no log called ${target}`, expected: "the date, title or file name of a log" };
  const files = candidates.slice(0, 3).map(({ entry }) => entry.file);
  const more = candidates.length > files.length ? ", …" : "";
  return {
    found: `${candidates.length} logs called ${target} (${files.join(", ")}${more})`,
    expected: "one log: [[author/date]], or the path of its file",
  };
}
